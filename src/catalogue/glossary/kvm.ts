import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'kvm',
  term: 'KVM',
  spelled: ['Kernel-based Virtual Machine'],
  short:
    'The part of the Linux kernel that turns Linux into a hypervisor by means of the processor’s virtualisation extensions.',
  more: 'It needs a program beside it that provides the virtual devices, mostly QEMU.',
  see: { terms: ['qemu', 'libvirt', 'vt-x'], modes: ['virtio'], platforms: ['kvm-libvirt', 'proxmox-ve'] },
  ...proxmoxVms,
} as const satisfies Term;
