import { qemuGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'qemu',
  term: 'QEMU',
  spelled: ['Quick Emulator'],
  short:
    'The program that provides a virtual machine’s motherboard, disks and network cards, and even a whole processor in software.',
  more: 'With KVM or Xen beneath it the guest’s code runs on the real processor, and only the devices are left to the program.',
  see: { terms: ['kvm', 'emulation', 'virtio'] },
  ...qemuGlossary,
} as const satisfies Term;
