import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'ansible',
  group: 'management',
  order: 650,
  label: 'Ansible collection',
  reading:
    'included = collection of the vendor or project; third-party = maintained by Red Hat or the community with VM modules; limited = inventory plug-in, old modules or no VM modules.',
  kind: 'fact',
  scale: tool,
  weight: 0.25,
} as const satisfies Criterion;
