import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'rhel-without-xen',
  when: '2010',
  what: {
    says: 'Red Hat’s version 6 comes without Xen.',
    of: ['rhel-kvm', 'mode-pv', 'removed'],
  },
} as const satisfies Turn;
