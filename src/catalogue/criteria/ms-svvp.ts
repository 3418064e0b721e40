import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'ms-svvp',
  group: 'workloads',
  order: 780,
  label: "Microsoft supports Windows guests on it (SVVP or Microsoft's own)",
  reading:
    "validated = Microsoft's own platform or vendor known to be in Microsoft's validation programme, by the newest statement available; community projects = no; vendors without any statement = unknown.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      validated: { label: 'Validated', meaning: "Microsoft's own platform or in its validation programme", score: 1 },
      no: { label: 'No', meaning: 'not in the programme', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
