import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'microsegmentation',
  group: 'storage',
  order: 600,
  label: 'Micro-segmentation firewall',
  reading:
    'Firewall rules that follow each VM network card and are managed centrally; per-host rules by hand, experimental or API-only = limited; by a freely chosen Kubernetes network plug-in = third-party.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
