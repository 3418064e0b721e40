import type { NamedScale } from '../schema.ts';

/** Whether a contract that somebody already owns covers the platform. */
export const covered = {
  kind: 'named',
  steps: {
    included: { label: 'Covered', meaning: 'part of what is owned', score: 1 },
    limited: { label: 'Partly', meaning: 'covered under a condition named in the detail', score: 0.5 },
    no: { label: 'No', meaning: 'not covered', score: 0 },
  },
} as const satisfies NamedScale;
