import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-vmware',
  group: 'moving',
  order: 830,
  label: 'Import from VMware',
  reading:
    "built-in = wizard or tool shipped with the product that also fixes the guest or creates the VM; first-party = the vendor's separate tool; third-party = virt-v2v, Veeam restore, distribution or partner tools; manual = converting and uploading disks and re-entering settings, even in a web interface.",
  kind: 'fact',
  scale: importTool,
  weight: 0.25,
} as const satisfies Criterion;
