import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'live-migration',
  term: 'Live migration',
  spelled: ['vMotion', 'online migration', 'live migrate'],
  short: 'Moving a running virtual machine to another host with an interruption too short to notice.',
  see: { terms: ['storage-migration', 'load-balancing', 'ha'], criteria: ['live-migration'] },
  ...openstackGlossary,
} as const satisfies Term;
