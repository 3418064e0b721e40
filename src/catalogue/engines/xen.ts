import { ours } from '#catalogue/cited/nobody.ts';
import { xcpngMemory, xcpngPackages } from '#catalogue/cited/xcp-ng.ts';
import { xenIntroduction, xenSupport } from '#catalogue/cited/xen.ts';
import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'xen',
  order: 10,
  label: 'Xen',
  architectures: ['x86', 'arm'],
  hybrid: 'pvhvm',
  controlDomain: {
    name: 'Domain 0 (dom0)',
    what: {
      says: 'The first virtual machine that Xen starts. It holds the drivers for the hardware, creates and manages all other guests and moves their data.',
      ...xenIntroduction,
    },
    advice: [
      {
        says: 'All guests depend on it: if it crashes, their disks and networks are gone. Make it as robust as possible, and run as little in it as possible.',
        ...ours,
      },
      {
        says: 'Keep it minimal: no workstation, nothing that eats processor or memory, nothing that brings many packages or opens a port. What needs a Linux of its own goes into a guest.',
        ...xcpngPackages,
      },
      {
        says: 'Take packages from the platform’s own repositories only; others break updates and get no fixes.',
        ...xcpngPackages,
      },
      {
        says: 'Give it a fixed amount of memory and be generous: XCP-ng names 4 GB up to 64 GB of host memory and 8 GB from 128 GB on, and 16 GB with ZFS.',
        ...xcpngMemory,
      },
      {
        says: 'Where one card’s driver must not take the rest down, give that card to a driver domain of its own.',
        ...xenSupport,
      },
      {
        says: 'Mirror the disks it starts from, and watch its load: an overloaded control domain slows every guest.',
        ...ours,
      },
    ],
  },
} as const satisfies Engine;
