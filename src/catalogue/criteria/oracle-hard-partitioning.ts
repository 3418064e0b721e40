import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'oracle-hard-partitioning',
  group: 'workloads',
  order: 770,
  label: 'Accepted by Oracle as hard partitioning',
  reading:
    "yes only for technologies on Oracle's own list, under its conditions (pinning, no live migration); every other product = no.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      yes: { label: 'Yes', meaning: "on Oracle's own list, under its conditions", score: 1 },
      no: { label: 'No', meaning: "not on Oracle's list", score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
