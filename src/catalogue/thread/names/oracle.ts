import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'oracle',
  order: 50,
  name: 'Oracle',
  from: 'question',
  today: 'Oracle Linux KVM with its manager, OLVM',
  said: ['The last-named of the six places to get Xen from. VirtualBox was still Sun’s.'],
  now: [
    {
      says: 'Oracle VM, which was meant, has ended: 3.4.7 was the last release, and Premier Support closed in March 2021.',
      of: ['oracle-vm', 'status', 'ended'],
    },
    {
      says: 'Release 3.4.6 had already closed the door on changed kernels; only guests that existed kept running.',
      of: ['oracle-vm', 'mode-pv', 'removed'],
    },
    {
      says: 'In its place stands KVM on Oracle Linux under OLVM, Oracle’s build of the open-source manager oVirt.',
      of: ['oracle-olvm', 'status', 'active'],
    },
    {
      says: 'The software is free. Since March 2025 ordinary support reaches to two machines on a server; more ask for a dearer kind.',
      of: ['oracle-olvm', 'price-stability', 'changed'],
    },
  ],
  choose: [
    {
      says: 'OLVM for Oracle’s own software: Oracle accepts pinned processors as a limit of the licence here, at the price of live migration.',
      of: ['oracle-olvm', 'oracle-hard-partitioning', 'yes'],
    },
    {
      says: 'OLVM for Linux teams that want a cluster with one console and no licence fee.',
      of: ['oracle-olvm', 'licence-fee', 'none'],
    },
    {
      says: 'With open eyes, though: of some 140 changes to oVirt in a year, one came from Oracle.',
      of: ['oracle-olvm', 'vendor-outlook', 'uncertain'],
    },
  ],
  platforms: ['oracle-olvm', 'oracle-vm', 'ovirt'],
} as const satisfies OldName;
