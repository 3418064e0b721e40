import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'track-record',
  group: 'assurance',
  order: 980,
  label: 'Years in production use',
  reading:
    'Years from the first stable release under this product or its direct line by the same vendor to 2026; forks count from their own first release; ended products count to 2026.',
  kind: 'fact',
  scale: { kind: 'number', unit: 'years', worst: 0, best: 15 },
  weight: 0.5,
} as const satisfies Criterion;
