import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'backup-built-in',
  group: 'moving',
  order: 790,
  label: 'Built-in backup',
  reading:
    'Scheduled, restorable copies with retention made by the product to a second place = included; snapshots, export, replication or an interface for others only = limited; a billed first-party service = paid-edition.',
  kind: 'fact',
  scale: offered,
  weight: 0.5,
} as const satisfies Criterion;
