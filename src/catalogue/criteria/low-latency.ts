import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'low-latency',
  group: 'workloads',
  order: 750,
  label: 'CPU pinning, huge pages, NUMA control',
  reading:
    "CPU pinning, huge pages and NUMA control per VM in the product: all three (or the platform's equals) = included, some = limited.",
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
