import { acceptedPartitioning } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'hard-partitioning',
  term: 'Hard partitioning',
  spelled: ['hard partition'],
  short:
    'Limiting a program to certain cores in a way that the licensor accepts, so that only those have to be paid for.',
  more: 'Oracle publishes a list of what it accepts.',
  see: { terms: ['cpu-pinning', 'per-core'], criteria: ['oracle-hard-partitioning'] },
  ...acceptedPartitioning,
} as const satisfies Term;
