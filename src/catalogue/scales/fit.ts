import type { NamedScale } from '../schema.ts';

/** How far a platform is made for a size. Steep, so that strengths nobody asked for cannot make up for a misfit. */
export const fit = {
  kind: 'named',
  steps: {
    'designed-for': {
      label: 'Designed for',
      meaning: 'the vendor aims at this size and most users of it run it so',
      score: 1,
    },
    workable: { label: 'Workable', meaning: 'runs and is supported, though it is not its home', score: 0.45 },
    poor: { label: 'Poor', meaning: 'possible but wasteful, fragile or unsupported', score: 0 },
    no: { label: 'Cannot', meaning: 'cannot', score: 0 },
  },
} as const satisfies NamedScale;
