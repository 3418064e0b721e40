import type { NamedScale } from '../schema.ts';

/** A processor architecture of the hosts. */
export const architecture = {
  kind: 'named',
  steps: {
    supported: { label: 'Supported', meaning: 'released and supported host architecture', score: 1 },
    preview: { label: 'Preview', meaning: 'tech preview or community port', score: 0.4 },
    no: { label: 'No', meaning: 'not a host architecture', score: 0 },
  },
} as const satisfies NamedScale;
