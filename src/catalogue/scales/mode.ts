import type { NamedScale } from '../schema.ts';

/** State of a virtualisation mode on a platform. */
export const mode = {
  kind: 'named',
  steps: {
    supported: { label: 'Supported', meaning: 'in the newest release, and supported', score: 1 },
    deprecated: {
      label: 'Deprecated',
      meaning: 'still works; its end is announced or it is advised against',
      score: 0.4,
    },
    removed: { label: 'Removed', meaning: 'existed once, gone', score: 0 },
    never: { label: 'Never', meaning: 'never existed', score: 0 },
  },
} as const satisfies NamedScale;
