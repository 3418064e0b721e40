import { recoveryPoint } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'rpo',
  term: 'RPO',
  spelled: ['recovery point objective'],
  short: 'How much work may be lost at most after a disaster, said as time before it.',
  more: 'Nightly backups allow up to a day; copies every minute allow a minute.',
  see: { terms: ['rto'], criteria: ['replication-dr'] },
  ...recoveryPoint,
} as const satisfies Term;
