import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-fc',
  group: 'storage',
  order: 570,
  label: 'Fibre Channel SAN, shared by hosts',
  reading: 'A foreign Fibre Channel SAN shared by several hosts; same rules as iSCSI; one LUN per host = limited.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
