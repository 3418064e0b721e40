import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'fips',
  group: 'security',
  order: 930,
  label: 'FIPS 140 validated cryptography',
  reading:
    "validated = the product's or its vendor's host system has FIPS 140-3 modules; FIPS 140-2 certificates are historical since 2026-09-21 and count as in-progress where the vendor says 140-3 is under way, else unknown; only the host distribution of another vendor = no.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      validated: { label: 'Validated', meaning: 'FIPS 140-3 modules', score: 1 },
      'in-progress': { label: 'In progress', meaning: '140-2 is historical, 140-3 under way', score: 0.4 },
      no: { label: 'No', meaning: 'none', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
