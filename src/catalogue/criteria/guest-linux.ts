import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-linux',
  group: 'guests',
  order: 330,
  label: 'Current Linux as a guest',
  reading:
    "Current mainstream distributions, including native builds on Power and Z. supported = the vendor's or project's own list, template, profile or manual names it; works = the engine is known to run it but nobody vouches for it; limited = named restriction (device, version, licence, drivers); no = cannot run. KVM engines share what QEMU can do, Xen engines what Xen HVM can do, unless the product hides the device.",
  kind: 'fact',
  scale: guest,
  weight: 0.5,
} as const satisfies Criterion;
