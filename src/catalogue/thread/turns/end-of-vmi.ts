import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'end-of-vmi',
  when: '2011',
  what: {
    says: 'VMware retires its own para-virtualisation, VMI.',
    of: ['vmware-vsphere', 'mode-pv', 'removed'],
  },
} as const satisfies Turn;
