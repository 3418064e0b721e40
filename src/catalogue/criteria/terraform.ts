import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'terraform',
  group: 'management',
  order: 640,
  label: 'Terraform/OpenTofu provider',
  reading:
    'included = provider of the vendor or project; third-party = maintained community provider; limited = dormant, beta or made for another product.',
  kind: 'fact',
  scale: tool,
  weight: 0.25,
} as const satisfies Criterion;
