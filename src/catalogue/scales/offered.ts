import type { NamedScale } from '../schema.ts';

/** An ability that a product has, sells, borrows or lacks. */
export const offered = {
  kind: 'named',
  steps: {
    included: { label: 'Included', meaning: 'in the base product at no extra charge', score: 1 },
    'paid-edition': {
      label: 'Higher edition',
      meaning: 'only in a higher edition or as a paid first-party add-on',
      score: 0.75,
    },
    'third-party': {
      label: 'Third party',
      meaning: "through a partner's or the community's tool, supported enough to rely on",
      score: 0.7,
    },
    limited: { label: 'Limited', meaning: 'present with a restriction that matters, named in the detail', score: 0.35 },
    no: { label: 'No', meaning: 'not available', score: 0 },
  },
} as const satisfies NamedScale;
