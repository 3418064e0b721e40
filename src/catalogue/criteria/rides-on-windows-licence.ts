import type { Criterion } from '#catalogue/entries.ts';
import { covered } from '#catalogue/scales/covered.ts';

export default {
  id: 'rides-on-windows-licence',
  group: 'cost',
  order: 50,
  label: 'Covered by Windows Server licences already owned',
  reading:
    'included = the host software is part of Windows Server licences the customer owns; limited = only with an edition or Software Assurance condition; licences for Windows guests never count.',
  kind: 'fact',
  scale: covered,
  weight: 0,
} as const satisfies Criterion;
