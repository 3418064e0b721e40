import type { Criterion } from '#catalogue/entries.ts';
import { importTool } from '#catalogue/scales/import-tool.ts';

export default {
  id: 'import-kvm',
  group: 'moving',
  order: 870,
  label: 'Import from KVM, Proxmox or libvirt',
  reading:
    'Same ladder; uploading qcow2 and re-entering settings = manual; libvirt products that take disk and definition unchanged, and wizards for libvirt hosts = built-in.',
  kind: 'fact',
  scale: importTool,
  weight: 0,
} as const satisfies Criterion;
