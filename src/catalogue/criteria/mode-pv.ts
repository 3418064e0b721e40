import type { Criterion } from '#catalogue/entries.ts';
import { mode } from '#catalogue/scales/mode.ts';

export default {
  id: 'mode-pv',
  group: 'guests',
  order: 420,
  label: 'Full para-virtualisation (PV)',
  reading:
    "PV in the Xen sense (modified kernel, no CPU help), also VMware's VMI and Power partitions; removed when the product once ran it, never when the engine could not; enlightenments and drivers do not count.",
  kind: 'fact',
  scale: mode,
  weight: 0,
} as const satisfies Criterion;
