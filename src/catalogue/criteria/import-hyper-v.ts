import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-hyper-v',
  group: 'moving',
  order: 840,
  label: 'Import from Hyper-V',
  reading:
    'Same ladder; virt-v2v on an exported disk or a Veeam restore = third-party for every KVM product, also where virt-v2v ships with it.',
  kind: 'fact',
  scale: importTool,
  weight: 0,
} as const satisfies Criterion;
