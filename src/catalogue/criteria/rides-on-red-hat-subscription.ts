import type { Criterion } from '#catalogue/entries.ts';
import { covered } from '#catalogue/scales/covered.ts';

export default {
  id: 'rides-on-red-hat-subscription',
  group: 'cost',
  order: 60,
  label: 'Covered by Red Hat subscriptions already owned',
  reading:
    'included = the host software is covered by an ordinary RHEL subscription (high-availability add-on may be extra, said in detail); limited = only by another Red Hat subscription (OpenShift, IBM Z).',
  kind: 'fact',
  scale: covered,
  weight: 0,
} as const satisfies Criterion;
