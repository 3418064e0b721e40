import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-iscsi',
  group: 'storage',
  order: 560,
  label: 'iSCSI SAN, shared by hosts',
  reading:
    "A foreign iSCSI SAN whose LUNs several hosts share for VM disks; serving iSCSI or an initiator inside guests = no; without product-managed sharing or locking = limited; array vendor's Kubernetes driver = third-party.",
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
