import { goFips } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'fips',
  term: 'FIPS 140',
  spelled: ['FIPS'],
  short:
    'The United States’ rules for cryptography in what their government uses, which ask for approved methods and for modules that were tested and listed.',
  see: { terms: ['common-criteria'], criteria: ['fips'] },
  ...goFips,
} as const satisfies Term;
