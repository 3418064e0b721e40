import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'kvm',
  order: 100,
  name: 'KVM',
  from: 'answer',
  today: 'The engine under most open platforms',
  said: ['A module of the Linux kernel that runs unchanged guests, without what Xen had to change.'],
  now: [
    {
      says: 'The newcomer has won the field: nearly all open platforms build on it, those of Red Hat, Oracle and SUSE among them.',
      of: ['kvm-libvirt', 'vendor-outlook', 'steady'],
    },
    {
      says: 'It still has no guests with changed kernels, only para-virtual features and drivers.',
      of: ['kvm-libvirt', 'mode-pv', 'never'],
    },
    {
      says: 'It still needs VT-x or AMD-V. Without them QEMU emulates the processor, slowly and without a wall between guests.',
      of: ['kvm-libvirt', 'host-without-vt', 'emulation-only'],
    },
  ],
  choose: [
    {
      says: 'Plain, with libvirt, for a host or a few that Linux people look after.',
      of: ['kvm-libvirt', 'fit-one-host', 'designed-for'],
    },
    {
      says: 'For a cluster under a manager: by itself nothing restarts guests after a failure, unless Pacemaker is set up by hand.',
      of: ['kvm-libvirt', 'ha-restart', 'third-party'],
    },
  ],
  platforms: ['kvm-libvirt', 'proxmox-ve', 'oracle-olvm', 'openshift-virtualization'],
} as const satisfies OldName;
