import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-windows-server',
  group: 'guests',
  order: 350,
  label: 'Windows Server 2016 or later as a guest',
  reading:
    "2016 to 2025 as a guest; Microsoft's own support is a separate criterion (ms-svvp), so community products are supported when their own documentation names Windows Server, works when nobody does.",
  kind: 'fact',
  scale: guest,
  weight: 0.5,
} as const satisfies Criterion;
