import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'shared-storage',
  term: 'Shared storage',
  spelled: [],
  short: 'Storage that several hosts reach at the same time, so that a machine can start or continue on another host.',
  see: { terms: ['san', 'nfs', 'hci', 'live-migration'] },
  ...openstackGlossary,
} as const satisfies Term;
