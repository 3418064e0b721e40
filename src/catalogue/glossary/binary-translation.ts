import { vmwareEpt } from '#catalogue/cited/vmware.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'binary-translation',
  term: 'Binary translation',
  spelled: [],
  short:
    'Running an unchanged system without help from the processor, by rewriting its privileged instructions while it runs.',
  more: 'VMware used it until processors brought extensions of their own.',
  see: { terms: ['vt-x', 'shadow-paging'], modes: ['binary-translation'] },
  ...vmwareEpt,
} as const satisfies Term;
