import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-one-host',
  group: 'hosts',
  order: 230,
  label: 'One host',
  reading:
    'designed-for = the vendor or most users aim at a single server or PC; workable = supported without being its home; poor = needs other machines or wastes the host; judged without regard to the end of life of history entries, except VMware Server.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
