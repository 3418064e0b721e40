import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'limit-vm-memory',
  group: 'hosts',
  order: 310,
  label: 'Most memory per VM',
  reading:
    'TiB the vendor tests or states; open KVM products without a figure carry 4, the smallest figure another KVM vendor states, marked unsourced; closed appliances without a figure = unknown.',
  kind: 'fact',
  scale: { kind: 'number', unit: 'TiB', worst: 0.5, best: 24 },
  weight: 0,
} as const satisfies Criterion;
