import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'kvm-in-rhel',
  when: '2009',
  what: {
    says: 'Red Hat puts KVM into its Linux, beside Xen, with RHEL 5.4.',
    of: ['rhel-kvm', 'track-record', 17],
  },
} as const satisfies Turn;
