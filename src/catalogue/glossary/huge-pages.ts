import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'huge-pages',
  term: 'Huge pages',
  spelled: ['hugepage', 'large pages'],
  short: 'Memory handed out in large pieces, so that the processor has fewer addresses to translate.',
  see: { terms: ['numa', 'slat'], criteria: ['low-latency'] },
  ...nobody,
} as const satisfies Term;
