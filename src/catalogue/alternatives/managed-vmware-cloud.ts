import { ours } from '#catalogue/cited/nobody.ts';
import type { Alternative } from '#catalogue/entries.ts';

export default {
  id: 'managed-vmware-cloud',
  order: 30,
  name: 'VMware on a cloud provider’s hosts',
  summary:
    'vSphere goes on, on hosts that Microsoft, Amazon, Google or Oracle owns; the subscription for it is your own.',
  triggers: [
    {
      when: [
        { question: 'today', anyOf: ['vmware'] },
        { question: 'owned', anyOf: ['vmware'] },
        { question: 'trigger', anyOf: ['refresh', 'growth'] },
      ],
      because:
        'VMware runs, its contract is there, and the hosts are too old or too few: a provider’s hosts could carry on.',
    },
    {
      when: [
        { question: 'today', anyOf: ['vmware'] },
        { question: 'owned', anyOf: ['vmware'] },
        { question: 'hardware', anyOf: ['buy-new', 'appliance'] },
      ],
      because:
        'VMware runs, its contract is there, and hosts would have to be bought: a provider’s hosts could carry on.',
    },
  ],
  unless: [
    { question: 'purpose', anyOf: ['small-business', 'edge', 'hosting', 'lab', 'developer'] },
    { question: 'hosts', anyOf: ['one', 'two'] },
    { question: 'budget', anyOf: ['none', 'support-only'] },
    { question: 'trigger', anyOf: ['price'] },
    { question: 'hardware', anyOf: ['reuse-mixed', 'reuse-certified'] },
    { question: 'openness', anyOf: ['required', 'preferred'] },
    { question: 'compliance', anyOf: ['airgap'] },
  ],
  rightWhen: [
    'A vSphere estate that must be out of its building soon',
    'Tools, addresses and habits that are to stay as they are',
    'A bridge of a year or two, with a date for its end',
  ],
  wrongWhen: [
    'The aim is to stop paying Broadcom',
    'One or two hosts, which is less than a provider starts with',
    'Sites that must go on without a line to the provider',
  ],
  says: {
    works: [
      {
        says: 'The large cloud providers may no longer sell VMware subscriptions: one is bought from Broadcom and brought along.',
        asOf: '2025-09',
        source:
          'https://borncity.com/win/2025/09/13/vmware-news-35-less-workload-in-3-years-tesco-lawsuit-but-strong-sales',
        evidence: 'independent',
      },
      {
        says: 'Oracle announced that new environments need a subscription of one’s own from 22 March 2026.',
        asOf: '2026',
        source: 'https://blogs.oracle.com/cloud-infrastructure/?p=13099',
        evidence: 'vendor',
      },
      {
        says: 'Amazon EVS asks for a key for VCF and one for vSAN; how much they must cover depends on the type of host.',
        asOf: 'undated',
        source: 'https://docs.aws.amazon.com/evs/latest/APIReference/API_LicenseInfo.md',
        evidence: 'vendor',
      },
      {
        says: 'VMware Cloud on AWS is contracted with Broadcom, by the core.',
        asOf: '2026',
        source: 'https://broadcomaudits.pages.dev/blog/vmware-cloud-aws-licensing/',
        evidence: 'independent',
      },
      {
        says: 'Another source has VMware Cloud on AWS closed to new customers since 2025; ask before planning with it.',
        asOf: '2026',
        source: 'https://tasrieit.com/blog/vmware-licensing-costs-2026-infrastructure-strategy',
        evidence: 'independent',
      },
    ],
    limits: [
      {
        says: 'A cluster on Azure has at least three hosts.',
        asOf: '2019-07',
        source:
          'https://github.com/MicrosoftDocs/azure-docs/blob/0031f8a65f98b0aa84800d4ef3511c26d6468116/articles/azure-vmware/introduction.md',
        evidence: 'vendor',
      },
      {
        says: 'General support ends in September 2027 for VCF 9.0, and in August 2028 for 9.1.',
        asOf: '2026-08',
        source:
          'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-cloud-foundation.md',
        evidence: 'independent',
      },
    ],
    costs: [
      {
        says: 'On Azure the subscription covers every core of every host: 108 cores for three hosts of 36.',
        asOf: '2024-09',
        source:
          'https://github.com/MicrosoftDocs/azure-docs/blob/049eef24af3cdbd8d46441a3f2753c302d11d17c/articles/azure-vmware/vmware-cloud-foundations-license-portability.md',
        evidence: 'vendor',
      },
      { says: 'Two bills come: the provider’s for the hosts, and Broadcom’s for the software on them.', ...ours },
    ],
    return: [
      { says: 'The machines stay vSphere machines and go back to vSphere hosts as they are.', ...ours },
      { says: 'Whoever means to leave VMware has that whole move still ahead.', ...ours },
    ],
  },
  related: [{ platform: 'vmware-vsphere', because: 'The same software, on hosts of one’s own.' }],
} as const satisfies Alternative;
