import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'status',
  group: 'assurance',
  order: 940,
  label: 'Life-cycle status',
  reading:
    'active = releases and fixes appear; maintenance = fixes only; announced-end = end date published; ended = no fixes for anyone; newest release with date in detail.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      active: { label: 'Active', meaning: 'releases and fixes appear', score: 1 },
      maintenance: { label: 'Maintenance', meaning: 'fixes only', score: 0.5 },
      'announced-end': { label: 'End announced', meaning: 'its end has a date', score: 0.2 },
      ended: { label: 'Ended', meaning: 'no fixes for anyone', score: 0 },
    },
  },
  weight: 0,
  standing: {
    passes: ['active'],
    notes: ['maintenance', 'announced-end'],
    because: 'A platform whose fixes have ended is never recommended.',
  },
} as const satisfies Criterion;
