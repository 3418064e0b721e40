import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'xcp-ng-without-pv',
  when: '2024-10',
  what: {
    says: 'XCP-ng 8.3 no longer starts guests with changed kernels.',
    of: ['xcp-ng', 'mode-pv', 'removed'],
  },
} as const satisfies Turn;
