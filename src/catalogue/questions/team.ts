import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'team',
  order: 60,
  short: true,
  kind: 'one',
  label: 'Team',
  prompt: 'Who will run it?',
  why: 'A platform that is too much for its team fails, however good it is. Some need a few people who do nothing else.',
  does: 'For one person beside other work, platforms that need a standing team are ruled out. For a platform team, simplicity stops counting.',
  about: ['team-needed', 'ease-of-setup'],
  options: [
    {
      id: 'part-time',
      label: 'One person beside other work',
      requires: [{ criterion: 'team-needed', passes: ['part-time'], notes: ['small-team'] }],
      raises: { 'team-needed': 3, 'ease-of-setup': 2 },
      atLeast: { simplicity: 'critical' },
    },
    {
      id: 'small-team',
      label: 'Two or three administrators',
      requires: [{ criterion: 'team-needed', passes: ['part-time', 'small-team'], notes: ['platform-team'] }],
      raises: { 'team-needed': 2, 'ease-of-setup': 1 },
      atLeast: { simplicity: 'important' },
    },
    {
      id: 'platform-team',
      label: 'A platform team',
      hint: 'People whose job it is',
      mutes: ['team-needed', 'ease-of-setup'],
      raises: { 'rest-api': 0.5, terraform: 0.5 },
      atMost: { simplicity: 'nice' },
    },
  ],
} satisfies Question;
