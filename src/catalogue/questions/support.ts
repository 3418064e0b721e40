import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'support',
  order: 190,
  kind: 'one',
  label: 'Support',
  prompt: 'Who must answer when it breaks?',
  why: 'A vendor who picks up at night is sold by few, and worth little to a team that reads the source.',
  does: 'Rules out platforms whose vendor does not sell that level; where only partners sell it, that is pointed out.',
  about: ['vendor-support'],
  options: [
    { id: 'community', label: 'The community is enough', raises: { community: 2 }, mutes: ['vendor-support'] },
    {
      id: 'business-hours',
      label: 'A vendor, in office hours',
      requires: [
        { criterion: 'vendor-support', passes: ['round-the-clock', 'business-hours'], notes: ['partners-only'] },
      ],
      raises: { 'vendor-support': 2 },
      atLeast: { assurance: 'important' },
    },
    {
      id: 'round-the-clock',
      label: 'A vendor, at any hour',
      requires: [{ criterion: 'vendor-support', passes: ['round-the-clock'], notes: ['partners-only'] }],
      raises: { 'vendor-support': 3, 'vendor-outlook': 1 },
      atLeast: { assurance: 'critical' },
    },
  ],
} satisfies Question;
