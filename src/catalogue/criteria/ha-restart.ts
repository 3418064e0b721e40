import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'ha-restart',
  group: 'availability',
  order: 480,
  label: 'Automatic restart after a host failure (HA)',
  reading:
    "Restart on another host with fencing as a function of the product; optional component that ships with the product and is fully automatic = included; when hooks, fencing or an extra service must be built by the administrator = limited; Pacemaker from the vendor's paid add-on = paid-edition, from the distribution = third-party.",
  kind: 'fact',
  scale: offered,
  weight: 1,
} as const satisfies Criterion;
