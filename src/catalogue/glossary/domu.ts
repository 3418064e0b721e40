import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'domu',
  term: 'domU',
  spelled: ['unprivileged domain'],
  short: 'Any ordinary guest on Xen: one without rights over the others.',
  see: { terms: ['control-domain', 'xen'] },
  ...xcpngGlossary,
} as const satisfies Term;
