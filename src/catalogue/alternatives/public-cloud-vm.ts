import { ours } from '#catalogue/cited/nobody.ts';
import type { Alternative } from '#catalogue/entries.ts';

export default {
  id: 'public-cloud-vm',
  order: 20,
  name: 'Virtual machines in a public cloud',
  summary:
    'Machines are rented by the hour, the month or the year, and the hosts are the provider’s to buy and to run.',
  triggers: [
    {
      when: [
        { question: 'purpose', anyOf: ['consolidate', 'small-business'] },
        { question: 'hosts', anyOf: ['one', 'two'] },
        { question: 'hardware', anyOf: ['buy-new', 'appliance'] },
      ],
      because: 'One or two hosts would be bought for this; so few machines can be rented instead.',
    },
    {
      when: [
        { question: 'purpose', anyOf: ['consolidate', 'small-business'] },
        { question: 'hosts', anyOf: ['one', 'two'] },
        { question: 'trigger', anyOf: ['refresh'] },
      ],
      because: 'New hardware is due for one or two hosts; before it is bought, renting so few machines is worth a sum.',
    },
    {
      when: [
        { question: 'purpose', anyOf: ['consolidate', 'small-business'] },
        { question: 'team', anyOf: ['part-time'] },
        { question: 'skills', anyOf: ['little'] },
      ],
      because: 'Nobody’s job is to run hosts, and nobody knows it well; a provider has people for that.',
    },
    {
      when: [
        { question: 'today', anyOf: ['public-cloud'] },
        { question: 'trigger', anyOf: ['end-of-support', 'refresh', 'growth', 'outages', 'new-service', 'nothing'] },
      ],
      because:
        'The systems are in a public cloud, and the price is not what drives them out: staying is a choice, too.',
    },
  ],
  unless: [
    { question: 'purpose', anyOf: ['edge', 'hosting', 'lab', 'developer'] },
    { question: 'budget', anyOf: ['none'] },
    { question: 'hardware', anyOf: ['reuse-mixed', 'reuse-certified'] },
    { question: 'openness', anyOf: ['required'] },
    { question: 'compliance', anyOf: ['airgap'] },
  ],
  rightWhen: [
    'A handful of servers, for which hosts would have to be bought',
    'Load that comes and goes',
    'No server room, and nobody whose job it would be',
    'Places all over the world, or ready-made services beside the machines',
  ],
  wrongWhen: [
    'Steady load around the clock, on many machines',
    'Data that must stay in the building, or a line that cannot be relied on',
    'Hosts that are there and paid for',
    'Machines that talk to devices nearby',
  ],
  says: {
    works: [
      {
        says: 'The provider chooses the hypervisor: at Amazon older types of machine run on Xen, the later ones on KVM.',
        asOf: '2024-08',
        source: 'https://github.com/cloudius-systems/osv/wiki/Running-OSv-on-EC2',
        evidence: 'community',
      },
      {
        says: 'Partitions of IBM Power servers can be rented as well, for AIX, IBM i and Linux.',
        asOf: '2026-08',
        source: 'https://github.com/ibm-cloud-docs/power-iaas/blob/824089a09a568325dc0fd2562091bec18349be0e/README.md',
        evidence: 'vendor',
      },
    ],
    limits: [
      {
        says: 'Modes, drivers and firmware are settled by the provider; advice on modes does not apply there.',
        ...ours,
      },
      { says: 'Without the line to the provider nothing can be reached.', ...ours },
    ],
    costs: [
      {
        says: 'Whoever commits to an amount for one or three years pays less than by the hour; so at Amazon.',
        asOf: 'undated',
        source: 'https://docs.aws.amazon.com/cli/v1/reference/savingsplans',
        evidence: 'vendor',
      },
      {
        says: 'Data that leave are charged by the gigabyte, data that arrive are not; so at Amazon in 2020.',
        asOf: '2020-01',
        source: 'https://chengqing.dev/en/2020/01/23/aws-data-transfer/',
        evidence: 'independent',
      },
      {
        says: '37signals had a cloud budget of 3.2 million USD in 2022, left with servers for 0.6 million, and reckoned to save 7 million in five years.',
        asOf: '2023-12',
        source: 'https://world.hey.com/dhh/the-big-cloud-exit-faq-20274010?ref=nogradient.com',
        evidence: 'community',
      },
    ],
    return: [
      {
        says: 'Amazon exports a machine for VMware, Hyper-V or Citrix; some kinds of machine cannot be exported.',
        asOf: 'undated',
        source: 'https://docs.aws.amazon.com/goto/WebAPI/ec2/CreateInstanceExportTask',
        evidence: 'vendor',
      },
      {
        says: 'In the European Union a provider may charge nothing for the switch from 12 January 2027, and until then no more than its cost.',
        asOf: 'undated',
        source:
          'https://digitaldecade.hannessnellman.com/strategy-for-data/data-act/chapter-vi-switching-between-data-processing-services-art-23-31/?art=6',
        evidence: 'independent',
      },
      {
        says: 'The same law counts the way back to one’s own hosts as such a switch.',
        asOf: 'undated',
        source: 'https://data-act-text.com/article-23-data-act',
        evidence: 'independent',
      },
      { says: 'What was built on the provider’s own services stays there and is built again.', ...ours },
    ],
  },
  related: [
    { platform: 'azure-local', because: 'Azure’s tools, on hosts in the building.' },
    { platform: 'openstack', because: 'The ways of a public cloud, on hosts of one’s own.' },
    { platform: 'ibm-powervm', because: 'The same partitions, on Power servers of one’s own.' },
  ],
} as const satisfies Alternative;
