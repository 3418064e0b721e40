import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'xen-goes-on',
  when: '2026-07',
  what: {
    says: 'Xen 4.22 appears, and still runs 64-bit guests with changed kernels.',
    of: ['xen-project', 'mode-pv', 'supported'],
  },
} as const satisfies Turn;
