import type { Criterion } from '#catalogue/entries.ts';
import { mode } from '#catalogue/scales/mode.ts';

export default {
  id: 'mode-pvh',
  group: 'guests',
  order: 450,
  label: 'PVH',
  reading:
    "The Xen guest type PVH offered to users; QEMU's use of the PVH boot entry does not count, so every KVM, Hyper-V, VMware and bhyve product is never.",
  kind: 'fact',
  scale: mode,
  weight: 0,
} as const satisfies Criterion;
