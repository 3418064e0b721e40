import type { NamedScale } from '../schema.ts';

/** How machines of another platform come in. */
export const importTool = {
  kind: 'named',
  steps: {
    'built-in': { label: 'Built in', meaning: 'a wizard or tool ships with the product', score: 1 },
    'first-party': { label: "Vendor's tool", meaning: "the vendor's separate tool", score: 0.9 },
    'third-party': { label: 'Third party', meaning: 'virt-v2v, StarWind, Veeam restore and the like', score: 0.6 },
    manual: { label: 'By hand', meaning: 'convert disks by hand', score: 0.2 },
    no: { label: 'No', meaning: 'no practical way', score: 0 },
  },
} as const satisfies NamedScale;
