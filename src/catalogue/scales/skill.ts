import type { NamedScale } from '../schema.ts';

/** How much of a skill carries over. */
export const skill = {
  kind: 'named',
  steps: {
    native: { label: 'Native', meaning: 'a team with only this skill runs it from day one', score: 1 },
    helpful: { label: 'Helpful', meaning: 'the skill carries part of the way', score: 0.5 },
    foreign: { label: 'Foreign', meaning: 'the skill hardly helps', score: 0 },
  },
} as const satisfies NamedScale;
