import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'replication-dr',
  group: 'availability',
  order: 510,
  label: 'Replication to a second site',
  reading:
    'Copy of VMs to a second site with start-up there: included when the product does it itself (asynchronous is enough), limited when array or file-system replication, scripts or backups must be combined, paid-edition for a first-party licence, third-party for DRBD and the like.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
