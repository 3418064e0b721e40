import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-medium-cluster',
  group: 'hosts',
  order: 260,
  label: '9 to 32 hosts',
  reading: 'As for small, for 9 to 32 hosts in one cluster or console; plain KVM, Xen and bhyve are poor alike.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
