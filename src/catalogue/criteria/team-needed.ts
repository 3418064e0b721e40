import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'team-needed',
  group: 'simplicity',
  order: 100,
  label: 'Team that keeps it running',
  reading:
    'Team for the size that most users of the product run, including updates and faults; plain stacks without a management product need a small team because one specialist alone is a risk.',
  kind: 'judgement',
  scale: {
    kind: 'named',
    steps: {
      'part-time': { label: 'Part-time', meaning: 'one generalist beside other work', score: 1 },
      'small-team': { label: 'Small team', meaning: 'two or three admins', score: 0.5 },
      'platform-team': { label: 'Platform team', meaning: 'a dedicated platform team', score: 0 },
    },
  },
  weight: 1,
} as const satisfies Criterion;
