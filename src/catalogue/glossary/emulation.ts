import { qemuSecurity } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'emulation',
  term: 'Emulation',
  spelled: ['emulated', 'full virtualisation', 'full virtualization'],
  short: 'Imitating real hardware in software, so exactly that an operating system made for it runs unchanged.',
  more: 'Bugs in the imitated devices are a way to break out of a guest.',
  see: { terms: ['qemu', 'pv-drivers'], criteria: ['mode-hvm'] },
  ...qemuSecurity,
} as const satisfies Term;
