import type { NamedScale } from '../schema.ts';

/** How well a guest system runs. */
export const guest = {
  kind: 'named',
  steps: {
    supported: { label: 'Supported', meaning: 'the vendor lists it as a supported or tested guest', score: 1 },
    works: { label: 'Works', meaning: 'known to run, not supported by the vendor', score: 0.65 },
    limited: { label: 'Limited', meaning: 'runs with a restriction that matters', score: 0.3 },
    no: { label: 'No', meaning: 'does not run or is forbidden', score: 0 },
  },
} as const satisfies NamedScale;
