import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'gpu-passthrough',
  group: 'workloads',
  order: 700,
  label: 'GPU passthrough',
  reading:
    'A whole GPU to one VM through the product; loss of live migration is normal and no restriction; command line or code only = limited.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
