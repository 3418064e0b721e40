import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { vmwareVmi } from '#catalogue/cited/vmware.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'vmi',
  order: 120,
  class: 'pv',
  name: 'VMware’s para-virtualisation (VMI)',
  label: 'VMI',
  summary: 'Linux kernels built for VMware’s interface of 2006 to 2011.',
  engines: ['vmware'],
  architectures: ['x86'],
  needsExtensions: false,
  requires: [{ criterion: 'mode-pv', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'ended',
  firmware: ['bios'],
  trustedBoot: false,
  bearings: [
    {
      question: 'kernel',
      anyOf: ['fixed'],
      effect: 'rules-out',
      because: { says: 'It needs a kernel that was built for it, and the kernels may not be chosen.', ...ours },
    },
  ],
  spectrum: { layers: ['software', 'paravirtualised', 'software', 'paravirtualised'], ...ours },
  figures: [],
  says: {
    paravirtualised: [{ says: 'Timers, interrupts, privileged instructions and page tables.', ...nobody }],
    emulated: [{ says: 'Motherboard, BIOS, and devices without VMware’s drivers.', ...nobody }],
    kernel: [{ says: 'A 32-bit Linux with VMI, from 2.6.22 on.', ...vmwareVmi }],
    processor: [{ says: 'No extension is needed.', ...nobody }],
    boot: [{ says: 'BIOS.', ...nobody }],
    'trusted-boot': [{ says: 'No; it is older than both.', ...nobody }],
    status: [
      {
        says: 'Given up when hardware had overtaken it: from Workstation in 2010, from vSphere in 2011, and then from Linux.',
        ...nobody,
      },
    ],
    use: [{ says: 'Nothing any more.', ...ours }],
    avoid: [{ says: 'All of it: neither hypervisors nor Linux kernels know it any longer.', ...ours }],
  },
} as const satisfies Mode;
