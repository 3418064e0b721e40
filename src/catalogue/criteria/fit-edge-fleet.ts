import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-edge-fleet',
  group: 'hosts',
  order: 290,
  label: 'Many small sites run from one place',
  reading:
    'designed-for = small sites (one or two nodes) plus central fleet console are a stated aim of the vendor; workable = central view exists without roll-out or two-node design; poor = site by site.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
