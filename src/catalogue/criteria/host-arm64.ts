import type { Criterion } from '#catalogue/entries.ts';
import { architecture } from '#catalogue/scales/architecture.ts';

export default {
  id: 'host-arm64',
  group: 'hosts',
  order: 160,
  label: 'Host on 64-bit Arm',
  reading:
    'supported = released Arm server build with vendor or project support, gaps named in detail; preview = lab build or community port; Apple silicon is its own criterion.',
  kind: 'fact',
  scale: architecture,
  weight: 0,
} as const satisfies Criterion;
