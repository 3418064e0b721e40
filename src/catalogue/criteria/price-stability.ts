import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'price-stability',
  group: 'cost',
  order: 40,
  label: 'Price history since 2022',
  reading:
    'Since 2022: free products are stable while what was free stays free; list rises beyond inflation (about 5 % a year) or a new metric = changed; forced bundles or steep rises that made many customers leave = upheaval; younger products from their launch; paid-only products without any public history = unknown.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      stable: { label: 'Stable', meaning: 'no rise beyond inflation, no change of model', score: 1 },
      changed: { label: 'Changed', meaning: 'model or price changed moderately', score: 0.5 },
      upheaval: { label: 'Upheaval', meaning: 'rises or forced model changes that made customers leave', score: 0 },
    },
  },
  weight: 0.5,
} as const satisfies Criterion;
