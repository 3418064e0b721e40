import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-rhv',
  group: 'moving',
  order: 860,
  label: 'Import from RHV or oVirt',
  reading:
    'Same ladder; Veeam restore of oVirt or RHV backups = third-party; same disk format but VM settings by hand = manual; attaching the storage domain = built-in.',
  kind: 'fact',
  scale: importTool,
  weight: 0,
} as const satisfies Criterion;
