import type { Turn } from '#catalogue/entries.ts';

export default {
  id: 'first-xcp-ng',
  when: '2018-03',
  what: {
    says: 'XCP-ng appears, out of the sources of XenServer.',
    of: ['xcp-ng', 'track-record', 8],
  },
} as const satisfies Turn;
