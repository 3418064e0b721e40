import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'kubernetes-native',
  group: 'management',
  order: 660,
  label: 'VMs as Kubernetes objects',
  reading:
    'VMs themselves are Kubernetes objects; providers that build cluster nodes or clusters inside VMs = no; alpha controllers = limited; another product of the list does not count.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
