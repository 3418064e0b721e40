import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'xen-orchestra',
  term: 'Xen Orchestra',
  spelled: ['XOA'],
  short: 'The web-based program for managing, backing up and automating XCP-ng.',
  more: 'XOA is its ready-made virtual appliance.',
  see: { terms: ['xapi'], criteria: ['web-ui'], platforms: ['xcp-ng'] },
  ...xcpngGlossary,
} as const satisfies Term;
