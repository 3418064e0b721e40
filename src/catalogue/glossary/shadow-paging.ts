import { vmwareEpt } from '#catalogue/cited/vmware.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'shadow-paging',
  term: 'Shadow paging',
  spelled: ['shadow page tables'],
  short:
    'Keeping a second set of page tables in software, so that guest addresses lead to the right memory on a processor that cannot do this itself.',
  more: 'It costs time whenever a page table changes.',
  see: { terms: ['slat', 'pv'] },
  ...vmwareEpt,
} as const satisfies Term;
