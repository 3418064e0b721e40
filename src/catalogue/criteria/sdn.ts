import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'sdn',
  group: 'storage',
  order: 590,
  label: 'Software-defined networks (overlay)',
  reading:
    'Overlay networks (VXLAN, Geneve, GRE) across hosts managed by the product; bridges, VLANs or per-host Open vSwitch without controller = limited or no; the freely chosen Kubernetes network plug-in = third-party.',
  kind: 'fact',
  scale: offered,
  weight: 0.1,
} as const satisfies Criterion;
