import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'end-of-oracle-vm',
  when: '2021-03',
  what: {
    says: 'Premier Support of Oracle VM ends; Oracle has gone over to KVM.',
    of: ['oracle-vm', 'status', 'ended'],
  },
} as const satisfies Turn;
