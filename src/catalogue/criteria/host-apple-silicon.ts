import type { Criterion } from '#catalogue/entries.ts';
import { architecture } from '#catalogue/scales/architecture.ts';

export default {
  id: 'host-apple-silicon',
  group: 'hosts',
  order: 190,
  label: 'Host on Apple silicon',
  reading:
    'Native host on Apple silicon; a server inside a Linux VM on a Mac counts as no; community Linux port = preview.',
  kind: 'fact',
  scale: architecture,
  weight: 0,
} as const satisfies Criterion;
