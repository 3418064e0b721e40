import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'vendor-region',
  group: 'openness',
  order: 1010,
  label: 'Where the vendor sits',
  reading:
    "Seat of the vendor's parent company; community = project without a single vendor; United Kingdom and Switzerland are other.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      eu: { label: 'European Union', meaning: 'vendor in the European Union', score: 1 },
      community: { label: 'Community', meaning: 'no single vendor', score: 0.7 },
      other: { label: 'Elsewhere', meaning: 'vendor in another country, named in the detail', score: 0.3 },
      us: { label: 'United States', meaning: 'vendor in the United States', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
