import { xenNuma } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'cpu-pinning',
  term: 'CPU pinning',
  spelled: ['vCPU pinning', 'pinning'],
  short: 'Tying a guest’s virtual processors to certain cores of the host.',
  see: { terms: ['numa', 'huge-pages', 'hard-partitioning'], criteria: ['low-latency'] },
  ...xenNuma,
} as const satisfies Term;
