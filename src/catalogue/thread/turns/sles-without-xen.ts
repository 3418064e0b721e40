import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'sles-without-xen',
  when: '2025-11',
  what: {
    says: 'SUSE’s version 16 comes without Xen.',
    of: ['suse-xen-kvm', 'status', 'active'],
  },
} as const satisfies Turn;
