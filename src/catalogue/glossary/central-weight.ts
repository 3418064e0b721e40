import { acceptabilityAnalysis } from '#catalogue/cited/method.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'central-weight',
  term: 'Central weight',
  spelled: ['central weights'],
  short:
    'The mean of those weightings under which a platform comes first: what somebody who should choose it would find important.',
  see: { terms: ['smaa-2', 'rank-acceptability'] },
  ...acceptabilityAnalysis,
} as const satisfies Term;
