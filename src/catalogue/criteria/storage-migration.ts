import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-migration',
  group: 'availability',
  order: 470,
  label: 'Live storage migration',
  reading:
    'Disk of a running VM moves to another storage by a platform function; limited when only some storage types, only together with a host move, or live operation is not stated; moves by the guest or the array do not count.',
  kind: 'fact',
  scale: offered,
  weight: 0.5,
} as const satisfies Criterion;
