import { vmwareEpt } from '#catalogue/cited/vmware.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'slat',
  term: 'SLAT',
  spelled: ['second-level address translation', 'EPT', 'NPT', 'RVI', 'nested paging', 'extended page tables'],
  short:
    'A processor feature that translates a guest’s memory addresses in hardware, in a second step after the guest’s own page tables.',
  more: 'Intel calls it EPT, AMD NPT or RVI. VMware measured gains of up to 48 % in 2009 where much memory is mapped anew.',
  see: { terms: ['shadow-paging', 'vt-x'] },
  ...vmwareEpt,
} as const satisfies Term;
