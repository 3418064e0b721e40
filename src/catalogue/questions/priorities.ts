import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'priorities',
  order: 230,
  kind: 'classes',
  label: 'Priorities',
  prompt: 'How much does each group matter?',
  why: 'Your answers have set a starting point. Only you know what the decision will be judged by.',
  does: 'Replaces the weight of a group. “Critical” outweighs “important”, and “important” outweighs “nice”; the page on the method gives the numbers.',
  options: [],
} satisfies Question;
