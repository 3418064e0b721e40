import type { Criterion } from '#catalogue/entries.ts';
import { covered } from '#catalogue/scales/covered.ts';

export default {
  id: 'rides-on-suse-subscription',
  group: 'cost',
  order: 70,
  label: 'Covered by SUSE subscriptions already owned',
  reading:
    'included = the host software is covered by an ordinary SLES subscription (high-availability extension may be extra, said in detail); limited = only by another SUSE subscription, architecture or older release.',
  kind: 'fact',
  scale: covered,
  weight: 0,
} as const satisfies Criterion;
