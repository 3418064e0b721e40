import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'xen',
  order: 30,
  name: 'Xen',
  from: 'question',
  today: 'The hypervisor of the Xen Project; as a product, XCP-ng',
  said: [
    'Where para-virtualisation was at home, and at first its whole point; with the new processors it had learnt to run unchanged guests as well.',
    'A very small kernel on the bare machine, under which everything is a guest, even the Linux that looks after the others.',
  ],
  now: [
    {
      says: 'Alive: release 4.22 came on 30 July 2026 and gets security fixes until July 2031.',
      of: ['xen-project', 'supported-until', '2031-07-30'],
    },
    {
      says: 'It still runs guests with changed kernels; 32-bit ones get security support only inside a shim.',
      of: ['xen-project', 'mode-pv', 'supported'],
    },
    {
      says: 'It has found a third way, PVH: a kernel that knows Xen, inside hardware virtualisation, with almost nothing emulated.',
      of: ['xen-project', 'mode-pvh', 'supported'],
    },
    {
      says: 'The distributions have left it: after Red Hat also SUSE, whose version 16 neither hosts it nor runs as its para-virtual guest.',
      of: ['suse-xen-kvm', 'mode-pv', 'deprecated'],
    },
    {
      says: 'XCP-ng has made a platform of it, and took the changed kernels out with version 8.3 in 2024.',
      of: ['xcp-ng', 'mode-pv', 'removed'],
    },
  ],
  choose: [
    {
      says: 'XCP-ng where a platform is wanted: its host is free without limits, and so is Xen Orchestra when built from its sources.',
      of: ['xcp-ng', 'free-edition', 'full'],
    },
    {
      says: 'The bare project on processors without VT-x or AMD-V, and to keep old 64-bit Linux with a changed kernel alive.',
      of: ['xen-project', 'host-without-vt', 'yes'],
    },
    {
      says: 'Not the bare project for an ordinary cluster: nothing in it ties hosts together.',
      of: ['xen-project', 'fit-small-cluster', 'poor'],
    },
  ],
  platforms: ['xcp-ng', 'xen-project'],
} as const satisfies OldName;
