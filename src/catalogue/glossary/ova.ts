import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'ova',
  term: 'OVA and OVF',
  spelled: ['OVA', 'OVF', 'Open Virtualization Format'],
  short: 'A vendor-neutral format for handing a virtual machine, with its disks, from one platform to another.',
  see: { terms: ['vmdk', 'qcow2', 'vhdx'], criteria: ['exit-path', 'import-vmware'] },
  ...xcpngGlossary,
} as const satisfies Term;
