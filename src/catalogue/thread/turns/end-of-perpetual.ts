import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'end-of-perpetual',
  when: '2024',
  what: {
    says: 'Broadcom, VMware’s new owner, ends licences without a term.',
    of: ['vmware-vsphere', 'price-stability', 'upheaval'],
  },
} as const satisfies Turn;
