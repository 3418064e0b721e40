import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'trigger',
  order: 90,
  kind: 'one',
  label: 'Why now',
  prompt: 'Why is the question on the table now?',
  why: 'What pushes a decision is what it will be judged by afterwards.',
  does: 'Moves weight to the groups that answer the reason.',
  options: [
    {
      id: 'price',
      label: 'Price or contract',
      hint: 'A renewal that costs more, or a metric that changed',
      raises: { 'licence-fee': 1, 'price-stability': 2, 'exit-path': 1 },
      atLeast: { cost: 'important' },
    },
    {
      id: 'end-of-support',
      label: 'End of support',
      raises: { 'supported-until': 2, 'vendor-outlook': 2, status: 1 },
      atLeast: { assurance: 'important' },
    },
    { id: 'refresh', label: 'New hardware is due', raises: { 'supported-until': 1, 'storage-hci': 0.5 } },
    {
      id: 'growth',
      label: 'Growth',
      raises: { 'limit-cluster-hosts': 1, 'load-balancing': 1, 'rest-api': 1, 'limit-vm-vcpu': 0.5 },
      atLeast: { hosts: 'important' },
    },
    {
      id: 'outages',
      label: 'Outages',
      raises: { 'ha-restart': 2, 'replication-dr': 2, 'vendor-support': 1, 'backup-built-in': 1 },
      atLeast: { availability: 'critical' },
    },
    { id: 'new-service', label: 'A new service', raises: { 'rest-api': 1, terraform: 0.5, 'ease-of-setup': 0.5 } },
    { id: 'nothing', label: 'Nothing presses' },
  ],
} satisfies Question;
