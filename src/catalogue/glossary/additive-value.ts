import { ours } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'additive-value',
  term: 'Additive value function',
  spelled: ['additive value', 'weighted sum'],
  short: 'A score that is the sum of all readings, each multiplied by its weight.',
  more: 'Every point of a result can so be traced to a fact and an answer.',
  see: { terms: ['swing-weight', 'criterion'] },
  ...ours,
} as const satisfies Term;
