import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-two-hosts',
  group: 'hosts',
  order: 240,
  label: 'Two hosts',
  reading:
    'designed-for = two nodes with a witness or quorum aid is a product of the vendor; workable = two nodes run with shared or replicated storage; poor = two separate hosts with copies.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
