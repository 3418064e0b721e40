import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'iscsi',
  term: 'iSCSI',
  spelled: [],
  short: 'Disk commands sent over an ordinary IP network, so that storage needs no cabling of its own.',
  see: { terms: ['san', 'fibre-channel'], criteria: ['storage-iscsi'] },
  ...openstackGlossary,
} as const satisfies Term;
