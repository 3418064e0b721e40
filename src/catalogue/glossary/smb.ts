import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'smb',
  term: 'SMB',
  spelled: ['CIFS'],
  short: 'The file sharing of the Windows world.',
  more: 'Hyper-V can keep the disks of virtual machines on it.',
  see: { terms: ['nfs', 'shared-storage'], criteria: ['storage-smb'] },
  ...nobody,
} as const satisfies Term;
