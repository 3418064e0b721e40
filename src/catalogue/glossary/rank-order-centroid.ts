import { rankOrderCentroid } from '#catalogue/cited/method.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'rank-order-centroid',
  term: 'Rank-order centroid',
  spelled: ['rank-order centroid weights'],
  short:
    'The mean of all weightings that fit an order of importance, used as the weights when only the order is known.',
  see: { terms: ['swing-weight', 'smaa-2'] },
  ...rankOrderCentroid,
} as const satisfies Term;
