import type { Criterion } from '#catalogue/entries.ts';
import { mode } from '#catalogue/scales/mode.ts';

export default {
  id: 'mode-pv-drivers',
  group: 'guests',
  order: 440,
  label: 'HVM with para-virtual drivers (hybrid)',
  reading:
    'Hybrid: HVM guest with virtio, Xen, VMBus or VMware drivers; detail names disk, network, balloon; never only where HVM itself does not exist.',
  kind: 'fact',
  scale: mode,
  weight: 0.5,
} as const satisfies Criterion;
