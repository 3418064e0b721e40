import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-physical',
  group: 'moving',
  order: 880,
  label: 'Import from physical machines',
  reading:
    'Same ladder; virt-p2v with virt-v2v, Veeam Agent restore or partner tools = third-party, virt-p2v delivered by the vendor = first-party; copying disks by hand = manual.',
  kind: 'fact',
  scale: importTool,
  weight: 0,
} as const satisfies Criterion;
