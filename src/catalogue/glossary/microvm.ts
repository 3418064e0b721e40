import { firecracker } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'microvm',
  term: 'MicroVM',
  spelled: ['microVM', 'microvm', 'Firecracker'],
  short:
    'A virtual machine with almost no devices, which starts nearly as fast as a container and is kept apart by the processor.',
  see: { terms: ['container', 'pvh'] },
  ...firecracker,
} as const satisfies Term;
