import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'fault-tolerance',
  group: 'availability',
  order: 490,
  label: 'Fault tolerance (lock-step copy)',
  reading:
    'Lock-step copy of a running VM without interruption; experimental code = limited; redundant hardware or replication = no.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
