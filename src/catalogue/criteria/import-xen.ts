import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-xen',
  group: 'moving',
  order: 850,
  label: 'Import from Xen, XenServer or Oracle VM',
  reading:
    'Same ladder; virt-v2v reading Xen hosts is built-in where the product ships it with that source, third-party for other KVM products; only disk conversion = manual.',
  kind: 'fact',
  scale: importTool,
  weight: 0,
} as const satisfies Criterion;
