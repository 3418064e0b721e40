import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-hci',
  group: 'storage',
  order: 580,
  label: 'Built-in hyper-converged storage',
  reading:
    'Distributed storage on the hosts themselves: included or paid-edition when first-party, third-party when the product has a driver for Ceph, LINSTOR or similar on its own nodes, limited when it is being removed, no when nothing is integrated.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
