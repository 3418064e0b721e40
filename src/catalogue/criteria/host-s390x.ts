import type { Criterion } from '#catalogue/entries.ts';
import { architecture } from '#catalogue/scales/architecture.ts';

export default {
  id: 'host-s390x',
  group: 'hosts',
  order: 180,
  label: 'Host on IBM Z / LinuxONE (s390x)',
  reading: 'supported = released and supported on IBM Z or LinuxONE; preview = code without a released host image.',
  kind: 'fact',
  scale: architecture,
  weight: 0,
} as const satisfies Criterion;
