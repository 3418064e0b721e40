import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'ease-of-setup',
  group: 'simplicity',
  order: 90,
  label: 'From bare hosts to the first highly available VM',
  reading:
    "Effort from bare hosts to the first highly available VM with the product's own installer; where high availability is impossible, effort to the first VM and the detail says so.",
  kind: 'judgement',
  scale: {
    kind: 'named',
    steps: {
      appliance: { label: 'Appliance', meaning: 'installer or vendor does it, within a day, one generalist', score: 1 },
      guided: { label: 'Guided', meaning: 'wizard-led, a day or two', score: 0.75 },
      assembly: { label: 'Assembly', meaning: 'several components to combine, days to weeks', score: 0.3 },
      expert: { label: 'Expert project', meaning: 'a project of weeks to months for specialists', score: 0 },
    },
  },
  weight: 1,
} as const satisfies Criterion;
