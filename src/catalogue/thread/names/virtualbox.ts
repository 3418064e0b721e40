import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'virtualbox',
  order: 90,
  name: 'VirtualBox',
  from: 'answer',
  today: 'Oracle VirtualBox',
  said: ['Much like VMware’s Workstation and Server; it had become Sun’s, and its source was still open.'],
  now: [
    {
      says: 'It has become Oracle’s, which sells support for it.',
      of: ['virtualbox', 'vendor-support', 'round-the-clock'],
    },
    {
      says: 'Its base is still open source; the Extension Pack is not, and costs money in a business.',
      of: ['virtualbox', 'open-source', 'open-core'],
    },
    {
      says: 'Version 7.2 is of August 2025; in November 2026 its newest patch was 7.2.20.',
      of: ['virtualbox', 'status', 'active'],
    },
  ],
  choose: [
    {
      says: 'For one person’s machines, on Windows, Linux, macOS or Solaris alike.',
      of: ['virtualbox', 'host-x86-64', 'supported'],
    },
    {
      says: 'Not for servers: it has no cluster and no central management.',
      of: ['virtualbox', 'fit-small-cluster', 'no'],
    },
  ],
  platforms: ['virtualbox'],
} as const satisfies OldName;
