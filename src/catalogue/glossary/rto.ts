import { recoveryTime } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'rto',
  term: 'RTO',
  spelled: ['recovery time objective'],
  short: 'How long it may take at most until everything runs again after a failure.',
  see: { terms: ['rpo', 'ha'], criteria: ['ha-restart', 'replication-dr'] },
  ...recoveryTime,
} as const satisfies Term;
