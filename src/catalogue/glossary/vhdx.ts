import { qemuFormats } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vhdx',
  term: 'VHDX',
  spelled: [],
  short: 'Hyper-V’s format for disks as files.',
  more: 'VHD is the older format of Virtual PC.',
  see: { terms: ['qcow2', 'vmdk'], criteria: ['import-hyper-v', 'exit-path'] },
  ...qemuFormats,
} as const satisfies Term;
