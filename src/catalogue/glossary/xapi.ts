import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'xapi',
  term: 'XAPI',
  spelled: [],
  short: 'The service that manages XCP-ng hosts and pools, and the interface that their tools talk to.',
  see: { terms: ['xen-orchestra', 'xen'], platforms: ['xcp-ng'] },
  ...xcpngGlossary,
} as const satisfies Term;
