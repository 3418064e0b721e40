import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'snapshot',
  term: 'Snapshot',
  spelled: [],
  short:
    'The state of a virtual machine’s disks, and if wanted of its memory, at one moment, to which it can be taken back.',
  see: { terms: ['cbt'], criteria: ['backup-built-in'] },
  ...xcpngGlossary,
} as const satisfies Term;
