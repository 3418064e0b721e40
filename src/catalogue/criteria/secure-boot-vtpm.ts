import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'secure-boot-vtpm',
  group: 'security',
  order: 890,
  label: 'Secure boot and virtual TPM',
  reading:
    'included = both for guests in the base product; limited = one missing, tech preview, or a loss that matters (state erased, no backup); not mentioned by the vendor = unknown or limited as the detail says.',
  kind: 'fact',
  scale: offered,
  weight: 0.5,
} as const satisfies Criterion;
