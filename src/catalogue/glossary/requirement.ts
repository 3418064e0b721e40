import { ours } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'requirement',
  term: 'Requirement',
  spelled: [],
  quiet: true,
  short: 'An answer that rules platforms out: a fact must say yes, or the platform is no longer ranked.',
  more: 'An unknown fact rules nothing out; it is to be verified.',
  see: { terms: ['criterion'] },
  ...ours,
} as const satisfies Term;
