import type { Criterion } from '#catalogue/entries.ts';
import { fit } from '#catalogue/scales/fit.ts';

export default {
  id: 'fit-small-cluster',
  group: 'hosts',
  order: 250,
  label: '3 to 8 hosts',
  reading:
    'designed-for = one console, high availability and shared or own storage for 3 to 8 hosts; workable = runs and is supported with parts missing or much overhead; poor = only by own scripts, or most of the site is spent on the platform.',
  kind: 'fact',
  scale: fit,
  weight: 0,
} as const satisfies Criterion;
