import { countedCores } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'per-core',
  term: 'Licensing per socket or core',
  spelled: ['per core', 'per socket', 'per-core', 'per-socket', 'socket pair'],
  short: 'Paying by the processors in the hosts: by how many are plugged in, or by how many cores they have.',
  more: 'Windows Server, for one, counts at least 16 cores for each server and 8 for each processor.',
  see: { terms: ['hard-partitioning'], criteria: ['pricing-unit'] },
  ...countedCores,
} as const satisfies Term;
