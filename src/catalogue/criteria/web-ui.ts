import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'web-ui',
  group: 'management',
  order: 620,
  label: 'Central web interface',
  reading:
    'Browser interface over all hosts of a cluster; one host at a time = limited (also for single-box products); Windows or desktop console only = no, or third-party when an outside project manages it.',
  kind: 'fact',
  scale: offered,
  weight: 1,
} as const satisfies Criterion;
