import type { Criterion } from '#catalogue/entries.ts';
import { guest } from '#catalogue/scales/guest.ts';

export default {
  id: 'guest-solaris',
  group: 'guests',
  order: 390,
  label: 'Solaris or illumos as a guest',
  reading:
    'Oracle Solaris x86 or illumos: works on plain QEMU, libvirt and Xen HVM (SATA, e1000); products that hide these devices or publish no list stay unknown; supported only on a vendor list.',
  kind: 'fact',
  scale: guest,
  weight: 0,
} as const satisfies Criterion;
