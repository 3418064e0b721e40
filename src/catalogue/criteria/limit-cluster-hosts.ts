import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'limit-cluster-hosts',
  group: 'hosts',
  order: 320,
  label: 'Most hosts per cluster',
  reading:
    'Hosts within which VMs live-migrate and restart automatically; where the product knows no such unit, hosts per management instance (said in detail); 0 = no clusters; no stated limit = unknown.',
  kind: 'fact',
  scale: { kind: 'number', unit: 'hosts', worst: 0, best: 64 },
  weight: 0.25,
} as const satisfies Criterion;
