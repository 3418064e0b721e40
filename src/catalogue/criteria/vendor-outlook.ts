import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'vendor-outlook',
  group: 'assurance',
  order: 990,
  label: "Signs about the product's future",
  reading:
    'Signs of the last eighteen months: releases, commits, owners, announcements; growing = more releases, functions or customers; steady = on schedule; uncertain = owner change, shrinking base, editions withdrawn; ending = announced or past.',
  kind: 'judgement',
  scale: {
    kind: 'named',
    steps: {
      growing: { label: 'Growing', meaning: 'more releases, functions or customers', score: 1 },
      steady: { label: 'Steady', meaning: 'on schedule', score: 0.8 },
      uncertain: { label: 'Uncertain', meaning: 'owner change, shrinking base, editions withdrawn', score: 0.2 },
      ending: { label: 'Ending', meaning: 'its end is announced or past', score: 0 },
    },
  },
  weight: 1,
} as const satisfies Criterion;
