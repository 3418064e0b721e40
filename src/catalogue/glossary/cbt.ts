import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'cbt',
  term: 'Changed block tracking',
  spelled: ['CBT', 'changed blocks', 'changed block'],
  short:
    'A record of which parts of a disk were written since the last backup, so that the next one need not read everything.',
  see: { terms: ['agentless', 'snapshot'], criteria: ['backup-veeam', 'backup-other'] },
  ...nobody,
} as const satisfies Term;
