import { qemuFormats } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vmdk',
  term: 'VMDK',
  spelled: [],
  short: 'VMware’s format for disks as files.',
  more: 'QEMU’s tools read it and turn it into other formats.',
  see: { terms: ['qcow2', 'vhdx', 'ova'], criteria: ['import-vmware', 'exit-path'] },
  ...qemuFormats,
} as const satisfies Term;
