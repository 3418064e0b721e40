import type { Question } from '#catalogue/entries.ts';

export default {
  id: 'owned',
  order: 180,
  kind: 'many',
  label: 'Already paid for',
  prompt: 'What is already paid for?',
  why: 'A platform that rides on a licence you own costs no further fee.',
  does: 'Where a platform is covered, its fee reads as none, also where “nothing” may be spent.',
  about: [
    'rides-on-windows-licence',
    'rides-on-red-hat-subscription',
    'rides-on-suse-subscription',
    'rides-on-oracle-support',
  ],
  options: [
    { id: 'nothing', label: 'None of these', alone: true },
    {
      id: 'windows-datacenter',
      label: 'Windows Server Datacenter',
      hint: 'For every core of the hosts',
      covers: [
        { criterion: 'licence-fee', by: 'rides-on-windows-licence', becomes: { included: 'none', limited: 'low' } },
      ],
      raises: { 'rides-on-windows-licence': 2 },
    },
    {
      id: 'red-hat',
      label: 'Red Hat subscriptions',
      covers: [{ criterion: 'licence-fee', by: 'rides-on-red-hat-subscription', becomes: { included: 'none' } }],
      raises: { 'rides-on-red-hat-subscription': 2 },
    },
    {
      id: 'suse',
      label: 'SUSE subscriptions',
      covers: [{ criterion: 'licence-fee', by: 'rides-on-suse-subscription', becomes: { included: 'none' } }],
      raises: { 'rides-on-suse-subscription': 2 },
    },
    {
      id: 'oracle',
      label: 'Oracle Linux or Oracle hardware support',
      covers: [
        { criterion: 'licence-fee', by: 'rides-on-oracle-support', becomes: { included: 'none', limited: 'none' } },
      ],
      raises: { 'rides-on-oracle-support': 2 },
    },
    {
      id: 'vmware',
      label: 'A VMware contract',
      hint: 'It runs out; its renewal is what is being decided, so it does not make vSphere free here',
      raises: { 'import-vmware': 0.5 },
    },
  ],
} satisfies Question;
