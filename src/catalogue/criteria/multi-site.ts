import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'multi-site',
  group: 'management',
  order: 690,
  label: 'Several clusters or sites under one view',
  reading:
    'One view over several clusters from the vendor at no extra charge = included; another project = third-party; one manager with several clusters counts, one manager per site without a common view = limited or no.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
