import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'pricing-unit',
  group: 'cost',
  order: 30,
  label: 'What is counted',
  reading:
    "What the product's own vendor counts when it sells a licence or subscription, also where use without one is free; none only where no such vendor sells anything for this entry; vendor sells but metric not public = unknown.",
  kind: 'fact',
  scale: {
    kind: 'unordered',
    steps: {
      none: { label: 'Nothing', meaning: 'nothing' },
      host: { label: 'Host', meaning: 'per host' },
      socket: { label: 'Socket', meaning: 'per socket' },
      core: { label: 'Core', meaning: 'per core' },
      vm: { label: 'VM', meaning: 'per VM' },
      'node-appliance': { label: 'Appliance', meaning: 'sold with hardware' },
      capacity: { label: 'Capacity', meaning: 'per memory or storage capacity' },
      site: { label: 'Site', meaning: 'flat per site or organisation' },
    },
  },
  weight: 0,
} as const satisfies Criterion;
