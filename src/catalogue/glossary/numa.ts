import { xenNuma } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'numa',
  term: 'NUMA',
  spelled: ['non-uniform memory access'],
  short:
    'A design in which each processor socket has memory of its own, and reaching another socket’s memory takes longer.',
  more: 'A large guest is fastest when its processors and its memory lie on the same side.',
  see: { terms: ['cpu-pinning', 'huge-pages'], criteria: ['low-latency'] },
  ...xenNuma,
} as const satisfies Term;
