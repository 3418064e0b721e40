import { qubesModes } from '#catalogue/cited/qubes.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'pvh',
  term: 'PVH',
  spelled: [],
  short:
    'A mode of Xen in which next to nothing is emulated: the processor does page tables and privileged work, and the kernel must know the rest.',
  see: { terms: ['pv', 'hvm'], criteria: ['mode-pvh'], modes: ['pvh'] },
  ...qubesModes,
} as const satisfies Term;
