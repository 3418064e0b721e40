import type { OldName } from '#catalogue/entries.ts';

export default {
  id: 'vmware-server',
  order: 80,
  name: 'VMware Server',
  from: 'answer',
  today: 'Nothing: it has ended',
  said: ['The free one beside Workstation, and for unchanged guests only.'],
  now: [
    {
      says: 'The last release came in the year of the question, and support ended in 2011.',
      of: ['vmware-server', 'status', 'ended'],
    },
    {
      says: 'Its unchanged guests did not need the new processors: it translated their code as it ran.',
      of: ['vmware-server', 'mode-hvm', 'supported'],
    },
  ],
  choose: [
    {
      says: 'On a server the free ESXi 8 is what comes nearest, if one host is enough.',
      of: ['vmware-vsphere', 'free-edition', 'limited'],
    },
    {
      says: 'What still runs can leave: its disks open in later VMware products and in most import tools.',
      of: ['vmware-server', 'exit-path', 'easy'],
    },
  ],
  platforms: ['vmware-server'],
} as const satisfies OldName;
