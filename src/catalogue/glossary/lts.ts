import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'lts',
  term: 'LTS',
  spelled: ['long-term support'],
  short: 'A release that gets fixes for years, chosen by those who would rather not upgrade often.',
  see: { terms: ['ltss', 'eol'], criteria: ['supported-until'] },
  ...nobody,
} as const satisfies Term;
