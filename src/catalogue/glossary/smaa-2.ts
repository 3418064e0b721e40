import { acceptabilityAnalysis } from '#catalogue/cited/method.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'smaa-2',
  term: 'SMAA-2',
  spelled: ['SMAA', 'stochastic multicriteria acceptability analysis'],
  short:
    'A method that works a ranking out again under many weightings and says in how many of them each candidate comes at which place.',
  see: { terms: ['rank-acceptability', 'central-weight'] },
  ...acceptabilityAnalysis,
} as const satisfies Term;
