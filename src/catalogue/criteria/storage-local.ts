import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-local',
  group: 'storage',
  order: 530,
  label: 'Local disks',
  reading: 'VM disks on disks of the host, pooled by the product or not.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
