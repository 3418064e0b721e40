import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'fibre-channel',
  term: 'Fibre Channel',
  spelled: ['FC'],
  short: 'A kind of network made for storage, which carries disk commands between hosts and disk arrays.',
  see: { terms: ['san', 'iscsi'], criteria: ['storage-fc'] },
  ...openstackGlossary,
} as const satisfies Term;
