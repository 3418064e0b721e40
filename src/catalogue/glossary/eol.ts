import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'eol',
  term: 'End of life',
  spelled: ['EOL', 'end of support', 'end of general support'],
  short: 'The day from which a product gets no more fixes, not even for security holes.',
  see: { terms: ['lts', 'ltss'], criteria: ['status', 'supported-until'] },
  ...nobody,
} as const satisfies Term;
