import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'hardware-choice',
  group: 'hosts',
  order: 210,
  label: 'Freedom to reuse mixed or older servers',
  reading:
    "broad = whatever the host operating system drives; certified-list = support bound to a broad catalogue; strict-list = narrow list or recent CPUs only; vendor-hardware = the vendor's or listed partners' nodes.",
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      broad: { label: 'Broad', meaning: 'what Linux, BSD or Windows drives', score: 1 },
      'certified-list': { label: 'Certified list', meaning: "vendor's compatibility list, broad", score: 0.65 },
      'strict-list': { label: 'Strict list', meaning: 'narrow list or recent CPUs only', score: 0.3 },
      'vendor-hardware': { label: "Vendor's nodes", meaning: "only the vendor's or partners' nodes", score: 0 },
    },
  },
  weight: 0.5,
} as const satisfies Criterion;
