import { suseLifeCycle } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'ltss',
  term: 'LTSS',
  spelled: ['Long Term Service Pack Support'],
  short: 'SUSE’s extension that keeps one service pack of its server supplied with fixes beyond the ordinary time.',
  see: { terms: ['lts', 'eol'], criteria: ['supported-until'], platforms: ['suse-xen-kvm'] },
  ...suseLifeCycle,
} as const satisfies Term;
