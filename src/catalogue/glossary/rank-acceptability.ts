import { acceptabilityAnalysis } from '#catalogue/cited/method.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'rank-acceptability',
  term: 'Rank acceptability',
  spelled: ['rank acceptabilities', 'acceptability index'],
  short: 'In how many of a hundred weightings a platform comes at a certain place.',
  see: { terms: ['smaa-2', 'central-weight'] },
  ...acceptabilityAnalysis,
} as const satisfies Term;
