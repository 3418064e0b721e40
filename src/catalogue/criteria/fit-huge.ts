import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-huge',
  group: 'hosts',
  order: 280,
  label: 'More than 128 hosts',
  reading: 'As for large, beyond 128 hosts; designed-for needs references or stated limits of that size.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
