import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'free-edition',
  group: 'cost',
  order: 20,
  label: 'Free edition usable in production',
  reading:
    'full = all functions free and production use allowed (support may be sold); limited = production allowed but functions, size, release or fixes withheld; trial = evaluation or non-production only; no = none.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      full: { label: 'Everything', meaning: 'everything, no limits', score: 1 },
      limited: { label: 'With limits', meaning: 'free with limits that matter', score: 0.5 },
      trial: { label: 'Trial only', meaning: 'evaluation or non-production only', score: 0.1 },
      no: { label: 'None', meaning: 'none', score: 0 },
    },
  },
  weight: 0.25,
} as const satisfies Criterion;
