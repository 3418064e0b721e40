import { xenConfig } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'hvm',
  term: 'HVM',
  spelled: ['hardware virtual machine', 'hardware-assisted virtualisation', 'hardware-assisted'],
  short:
    'A mode in which an unchanged operating system runs on a complete virtual PC, and the processor’s extensions do the privileged work.',
  more: 'Without further drivers its disks and network cards are emulated.',
  see: { terms: ['vt-x', 'emulation', 'pvhvm'], criteria: ['mode-hvm'], modes: ['hvm'] },
  ...xenConfig,
} as const satisfies Term;
