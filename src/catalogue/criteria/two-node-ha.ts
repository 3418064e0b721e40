import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'two-node-ha',
  group: 'availability',
  order: 520,
  label: 'HA with two nodes and a witness',
  reading:
    'Two servers plus at most a small vote elsewhere survive the loss of one server; third voting machine documented by the vendor = included; works but no witness, or only special models = limited; paid cluster add-on = paid-edition.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
