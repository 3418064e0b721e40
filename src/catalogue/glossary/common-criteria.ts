import { suseCommonCriteria } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'common-criteria',
  term: 'Common Criteria',
  spelled: [],
  short:
    'An international scheme in which an independent laboratory tests whether a product does what it claims for security, and a certification body confirms it.',
  see: { terms: ['fips'], criteria: ['common-criteria'] },
  ...suseCommonCriteria,
} as const satisfies Term;
