import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'community',
  group: 'assurance',
  order: 970,
  label: 'Community and peers to ask',
  reading:
    'Public forums, lists, meetings and independent writers about this product for server virtualisation; large = answer within hours on nearly any question; small = a handful of people or behind a login.',
  kind: 'judgement',
  scale: {
    kind: 'named',
    steps: {
      large: { label: 'Large', meaning: 'answers within hours on nearly any question', score: 1 },
      medium: { label: 'Medium', meaning: 'answers on common questions', score: 0.5 },
      small: { label: 'Small', meaning: 'a handful of people, or behind a login', score: 0 },
    },
  },
  weight: 0.5,
} as const satisfies Criterion;
