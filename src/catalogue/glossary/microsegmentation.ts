import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'microsegmentation',
  term: 'Micro-segmentation',
  spelled: ['microsegmentation', 'distributed firewall'],
  short: 'Firewall rules at every single virtual machine instead of only at the edge of the network.',
  more: 'Whoever gets into one machine then does not reach its neighbours.',
  see: { terms: ['sdn'], criteria: ['microsegmentation'] },
  ...nobody,
} as const satisfies Term;
