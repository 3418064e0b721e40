import { ours } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'swing-weight',
  term: 'Swing weight',
  spelled: ['swing weights'],
  short: 'How much the step from the worst to the best end of one scale is worth beside the same step on the others.',
  more: 'It depends on both ends: a matter of importance can weigh little where all candidates are alike. Here the ends are fixed, so that no platform changes the weights.',
  see: { terms: ['additive-value', 'rank-order-centroid'] },
  ...ours,
} as const satisfies Term;
