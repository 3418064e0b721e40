import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'free-workstation',
  when: '2024-11',
  what: {
    says: 'VMware Workstation becomes free for every use.',
    of: ['vmware-workstation', 'licence-fee', 'none'],
  },
} as const satisfies Turn;
