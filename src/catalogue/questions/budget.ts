import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'budget',
  order: 50,
  short: true,
  kind: 'one',
  label: 'Licence budget',
  prompt: 'What may the platform itself cost?',
  why: 'Cost is the reason named most often in published decisions. Guest licences and hardware are not meant here, and optional support is asked about separately.',
  does: '“Nothing” rules out what cannot run a production cluster without a fee, unless a licence you already own covers it. The other answers move weight.',
  about: ['licence-fee', 'free-edition', 'price-stability'],
  options: [
    {
      id: 'none',
      label: 'Nothing',
      requires: [{ criterion: 'licence-fee', passes: ['none'] }],
      raises: { 'licence-fee': 3, 'free-edition': 2 },
      atLeast: { cost: 'critical' },
    },
    {
      id: 'support-only',
      label: 'Support, but no licence fee',
      hint: 'Money for help, not for the right to run it',
      requires: [{ criterion: 'licence-fee', passes: ['none'], notes: ['low'] }],
      raises: { 'licence-fee': 2, 'free-edition': 0.5, 'vendor-support': 1 },
      atLeast: { cost: 'important' },
    },
    {
      id: 'moderate',
      label: 'A moderate fee',
      raises: { 'licence-fee': 2, 'price-stability': 1 },
      atLeast: { cost: 'important' },
    },
    {
      id: 'best',
      label: 'Whatever serves best',
      raises: { 'licence-fee': 0.5, 'price-stability': 0.5 },
      atMost: { cost: 'nice' },
    },
  ],
} satisfies Question;
