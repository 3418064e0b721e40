import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'storage-migration',
  term: 'Live storage migration',
  spelled: ['storage migration', 'Storage vMotion'],
  short: 'Moving the disks of a running virtual machine to other storage.',
  see: { terms: ['live-migration'], criteria: ['storage-migration'] },
  ...nobody,
} as const satisfies Term;
