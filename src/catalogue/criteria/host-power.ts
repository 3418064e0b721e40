import type { Criterion } from '#catalogue/entries.ts';
import { architecture } from '#catalogue/scales/architecture.ts';

export default {
  id: 'host-power',
  group: 'hosts',
  order: 170,
  label: 'Host on IBM Power (ppc64le)',
  reading:
    'supported = released and supported, also if only inside a PowerVM partition (detail says so); preview = only an old release or community port.',
  kind: 'fact',
  scale: architecture,
  weight: 0,
} as const satisfies Criterion;
