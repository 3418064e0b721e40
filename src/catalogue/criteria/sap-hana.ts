import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'sap-hana',
  group: 'workloads',
  order: 760,
  label: 'SAP HANA in production',
  reading:
    "certified = SAP's or the vendor's statement of production support (date in detail); no = no such statement and not among those that an SAP specialist names in April 2026; unknown only where the vendor visibly prepares for it.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      certified: { label: 'Certified', meaning: 'SAP or the vendor states production support', score: 1 },
      limited: { label: 'Limited', meaning: 'under conditions named in the detail', score: 0.5 },
      no: { label: 'No', meaning: 'no statement of production support', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
