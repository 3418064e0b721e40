import type { NamedScale } from '../schema.ts';

/** A product of somebody else that works with the platform; nobody expects it in the box. */
export const tool = {
  kind: 'named',
  steps: {
    included: { label: 'Included', meaning: 'in the base product at no extra charge', score: 1 },
    'third-party': {
      label: 'Third party',
      meaning: "through a partner's or the community's tool, supported enough to rely on",
      score: 1,
    },
    'paid-edition': { label: 'Higher edition', meaning: "only with the platform's paid edition", score: 0.75 },
    limited: { label: 'Limited', meaning: 'present with a restriction that matters, named in the detail', score: 0.3 },
    no: { label: 'No', meaning: 'not available', score: 0 },
  },
} as const satisfies NamedScale;
