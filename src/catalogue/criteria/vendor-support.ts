import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'vendor-support',
  group: 'assurance',
  order: 960,
  label: 'Vendor support',
  reading:
    "Best level the product's own vendor sells today; a project without vendor = partners-only where firms sell support for it or their builds (hours in detail), community where nobody does.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      'round-the-clock': { label: 'Round the clock', meaning: '24×7 to buy from the vendor', score: 1 },
      'business-hours': { label: 'Business hours', meaning: 'to buy from the vendor, office hours', score: 0.6 },
      'partners-only': { label: 'Partners only', meaning: 'firms other than a vendor sell it', score: 0.5 },
      community: { label: 'Community', meaning: 'none to buy', score: 0 },
    },
  },
  weight: 0.5,
} as const satisfies Criterion;
