import { ours } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'criterion',
  term: 'Criterion',
  spelled: ['criteria'],
  quiet: true,
  short: 'One thing on which all platforms are compared: a row of the table, with a scale that says what is better.',
  see: { terms: ['requirement', 'additive-value'] },
  ...ours,
} as const satisfies Term;
