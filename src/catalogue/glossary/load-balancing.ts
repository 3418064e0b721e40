import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'load-balancing',
  term: 'Automatic load balancing',
  spelled: ['DRS', 'load balancing', 'Distributed Resource Scheduler'],
  short: 'Moving running guests between hosts by itself when some hosts are busier than others.',
  more: 'VMware calls it DRS.',
  see: { terms: ['live-migration'], criteria: ['load-balancing'] },
  ...nobody,
} as const satisfies Term;
