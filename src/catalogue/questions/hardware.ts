import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'hardware',
  order: 120,
  kind: 'one',
  label: 'Servers',
  prompt: 'Which servers will it run on?',
  why: 'Compatibility lists decide whether the machines in the rack can stay.',
  does: 'Reusing servers rules out platforms that are sold with their own, and weighs the freedom to mix.',
  about: ['hardware-choice'],
  options: [
    {
      id: 'reuse-mixed',
      label: 'What is there, mixed or old',
      requires: [{ criterion: 'hardware-choice', passes: ['broad', 'certified-list'], notes: ['strict-list'] }],
      raises: { 'hardware-choice': 3 },
      atLeast: { hosts: 'important' },
    },
    {
      id: 'reuse-certified',
      label: 'What is there, recent brand servers',
      requires: [{ criterion: 'hardware-choice', passes: ['broad', 'certified-list', 'strict-list'] }],
      raises: { 'hardware-choice': 1 },
    },
    { id: 'buy-new', label: 'New servers', mutes: ['hardware-choice'] },
    {
      id: 'appliance',
      label: 'A ready-made appliance',
      hint: 'Hardware and platform from one hand',
      mutes: ['hardware-choice'],
      raises: { 'ease-of-setup': 2, 'vendor-support': 1 },
      atLeast: { simplicity: 'important' },
    },
  ],
} satisfies Question;
