import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'uefi',
  term: 'UEFI',
  spelled: ['Unified Extensible Firmware Interface'],
  short: 'The firmware that starts newer computers and virtual machines, in place of the old BIOS.',
  more: 'Secure Boot needs it, and Windows 11 asks for it.',
  see: { terms: ['ovmf', 'secure-boot', 'generation-2'] },
  ...proxmoxVms,
} as const satisfies Term;
