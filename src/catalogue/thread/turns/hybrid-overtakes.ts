import { greggColours } from '#catalogue/cited/xen.ts';
import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'hybrid-overtakes',
  when: '2014-05',
  what: {
    says: 'On Amazon’s Xen, unchanged guests with para-virtual drivers are found faster than changed kernels.',
    ...greggColours,
  },
} as const satisfies Turn;
