import type { Criterion } from '#catalogue/entries.ts';
import { covered } from '#catalogue/scales/covered.ts';

export default {
  id: 'rides-on-oracle-support',
  group: 'cost',
  order: 80,
  label: 'Covered by Oracle Linux or Oracle hardware support already owned',
  reading:
    'included = covered by Oracle Linux or Oracle hardware support without extra contract; limited = covered with a cap on VMs or only at a higher level.',
  kind: 'fact',
  scale: covered,
  weight: 0,
} as const satisfies Criterion;
