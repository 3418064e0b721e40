import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'airgap',
  group: 'security',
  order: 910,
  label: 'Runs with no internet',
  reading:
    'included = runs and updates from local mirrors or media, licence activated offline once; limited = periodic licence or cloud contact, or a needed console that is a cloud service.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
