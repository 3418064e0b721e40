import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'nfs',
  term: 'NFS',
  spelled: ['Network File System'],
  short: 'A way to reach a file server’s directories over the network, at home in the Unix world.',
  see: { terms: ['smb', 'shared-storage'], criteria: ['storage-nfs'] },
  ...openstackGlossary,
} as const satisfies Term;
