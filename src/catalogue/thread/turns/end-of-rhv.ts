import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'end-of-rhv',
  when: '2026-08',
  what: {
    says: 'The extended life of Red Hat Virtualization ends.',
    of: ['rhv', 'status', 'ended'],
  },
} as const satisfies Turn;
