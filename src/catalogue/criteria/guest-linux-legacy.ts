import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-linux-legacy',
  group: 'guests',
  order: 340,
  label: 'Old Linux (2.6 kernels, RHEL 5 age and before) as a guest',
  reading:
    "2.6-kernel Linux without virtio: works where IDE or SATA and an emulated network card exist, limited where only q35 or virtio is offered or PV-only guests must be converted first, supported only where a current list names it. supported = the vendor's or project's own list, template, profile or manual names it; works = the engine is known to run it but nobody vouches for it; limited = named restriction (device, version, licence, drivers); no = cannot run. KVM engines share what QEMU can do, Xen engines what Xen HVM can do, unless the product hides the device.",
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
