import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'common-criteria',
  group: 'security',
  order: 920,
  label: 'Common Criteria certificate',
  reading:
    "certified = newest certificate of the product or its vendor's host system is at most five years old (November 2021 or later), release named in detail; older or none = no; vendor silent and registers unclear = unknown.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      certified: { label: 'Certified', meaning: 'newest certificate at most five years old', score: 1 },
      'in-progress': { label: 'In progress', meaning: 'evaluation announced', score: 0.4 },
      no: { label: 'No', meaning: 'none, or older than five years', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
