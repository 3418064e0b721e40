import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'agentless',
  term: 'Agentless backup',
  spelled: ['agentless'],
  short: 'Saving whole virtual machines through the platform, with nothing installed inside them.',
  see: { terms: ['cbt', 'guest-tools'], criteria: ['backup-veeam'] },
  ...nobody,
} as const satisfies Term;
