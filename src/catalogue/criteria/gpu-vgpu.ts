import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'gpu-vgpu',
  group: 'workloads',
  order: 710,
  label: 'Shared GPU (vGPU, GPU-P, MIG to VMs)',
  reading:
    "A GPU shared by several VMs with the card vendor's driver (its licence is always extra); missing live migration goes to detail only; listed cards, one partition per VM or a dead card family = limited.",
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
