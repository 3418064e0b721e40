import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'citrix',
  order: 20,
  name: 'Citrix',
  from: 'question',
  today: 'XenServer, for some years called Citrix Hypervisor',
  said: ['Another of the six places to get Xen from; of its own tools nothing was said.'],
  now: [
    {
      says: 'XenServer has its first name back; version 9 came in July 2026.',
      of: ['xenserver', 'status', 'active'],
    },
    {
      says: 'Version 9 has support until July 2031, version 8 until November 2028.',
      of: ['xenserver', 'supported-until', '2031-07-31'],
    },
    {
      says: 'Changed kernels are over: the templates for them left in 2019, the mode itself with version 8.',
      of: ['xenserver', 'mode-pv', 'removed'],
    },
    {
      says: 'There is no free edition any more. A trial runs for 90 days on up to three hosts; after that no machine starts.',
      of: ['xenserver', 'free-edition', 'trial'],
    },
    {
      says: 'Since April 2026 its licence server has to be registered with Citrix Cloud.',
      of: ['xenserver', 'airgap', 'limited'],
    },
  ],
  choose: [
    {
      says: 'XenServer under Citrix Virtual Apps and Desktops, which is what it is made for; some Citrix licences include it.',
      of: ['xenserver', 'vdi', 'paid-edition'],
    },
    {
      says: 'XenServer also where guests on Xen share NVIDIA cards, up to eight shares in one machine.',
      of: ['xenserver', 'gpu-vgpu', 'included'],
    },
    {
      says: 'XCP-ng for everything else: it is the open sibling, and a XenServer host can be upgraded to it in place.',
      of: ['xcp-ng', 'import-xen', 'built-in'],
    },
  ],
  platforms: ['xenserver', 'xcp-ng'],
} as const satisfies OldName;
