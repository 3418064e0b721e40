import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'sriov',
  group: 'storage',
  order: 610,
  label: 'SR-IOV',
  reading:
    "Virtual functions of a network card given to VMs through the product's own management; by hand-written XML or generic PCI passthrough = limited.",
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
