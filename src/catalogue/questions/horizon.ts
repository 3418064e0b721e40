import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'horizon',
  order: 220,
  kind: 'one',
  label: 'Horizon',
  prompt: 'How long must the choice last?',
  why: 'Some releases are dead in a year, some vendors may be. Moving again is the dearest part of a wrong choice.',
  does: 'Weighs life cycle, the vendor’s outlook and the way out.',
  about: ['supported-until', 'track-record'],
  options: [
    { id: 'up-to-2', label: 'Up to two years', mutes: ['supported-until'] },
    {
      id: 'up-to-5',
      label: 'Three to five years',
      raises: { 'vendor-outlook': 1, 'supported-until': 1, 'track-record': 0.5 },
    },
    {
      id: 'up-to-10',
      label: 'Six to ten years',
      raises: { 'vendor-outlook': 2, 'supported-until': 1, 'track-record': 1, 'exit-path': 1 },
      atLeast: { assurance: 'important' },
    },
  ],
} satisfies Question;
