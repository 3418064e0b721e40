import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'vmware-workstation',
  order: 70,
  name: 'VMware Workstation',
  from: 'answer',
  today: 'Workstation Pro, on a Mac Fusion Pro',
  said: ['To be paid for, and for unchanged guests only.'],
  now: [
    {
      says: 'It costs nothing since November 2024, in a business neither.',
      of: ['vmware-workstation', 'licence-fee', 'none'],
    },
    {
      says: 'Releases go on, two a year: 26H1 came in May 2026.',
      of: ['vmware-workstation', 'status', 'active'],
    },
    {
      says: 'Nobody answers tickets for it since it became free.',
      of: ['vmware-workstation', 'vendor-support', 'community'],
    },
  ],
  choose: [
    {
      says: 'For one person’s machines on one PC: to develop, to test, to teach.',
      of: ['vmware-workstation', 'fit-one-host', 'designed-for'],
    },
    {
      says: 'Not for servers: it has no cluster and no central management.',
      of: ['vmware-workstation', 'fit-small-cluster', 'no'],
    },
  ],
  platforms: ['vmware-workstation'],
} as const satisfies OldName;
