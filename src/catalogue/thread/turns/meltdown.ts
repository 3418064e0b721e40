import { qubesMeltdown } from '#catalogue/cited/qubes.ts';
import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'meltdown',
  when: '2018-01',
  what: {
    says: 'Meltdown: Qubes OS takes its guests off changed kernels, because they share their address space with Xen.',
    ...qubesMeltdown,
  },
} as const satisfies Turn;
