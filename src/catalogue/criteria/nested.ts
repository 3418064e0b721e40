import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'nested',
  group: 'workloads',
  order: 730,
  label: 'Nested virtualisation',
  reading:
    'included = documented setting for use; limited = works but for tests, technology preview or support not stated; no = hidden or refused.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
