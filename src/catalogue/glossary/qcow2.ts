import { qemuFormats } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'qcow2',
  term: 'QCOW2',
  spelled: ['qcow2'],
  short: 'QEMU’s own format for disks as files; it grows with use and can hold snapshots.',
  see: { terms: ['vmdk', 'vhdx', 'thin-provisioning'], criteria: ['exit-path'] },
  ...qemuFormats,
} as const satisfies Term;
