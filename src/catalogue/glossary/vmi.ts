import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vmi',
  term: 'VMI',
  spelled: ['Virtual Machine Interface'],
  short: 'VMware’s own attempt at changed guest kernels, in Linux from 2007 and withdrawn a few years later.',
  see: { terms: ['pv'], modes: ['vmi'], platforms: ['vmware-vsphere'] },
  ...nobody,
} as const satisfies Term;
