import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-large-cluster',
  group: 'hosts',
  order: 270,
  label: '33 to 128 hosts',
  reading:
    'designed-for = one management plane places VMs, sets policy and upgrades over 33 to 128 hosts; workable = separate clusters under one overview; poor = only beneath a manager or own control plane (plain KVM, Xen, bhyve alike); no = product has no clusters.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
