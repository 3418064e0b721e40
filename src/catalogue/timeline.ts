import { nobody } from './cited/nobody.ts';
import { qubesMeltdown } from './cited/qubes.ts';
import { suse16 } from './cited/suse.ts';
import { vmwareEpt } from './cited/vmware.ts';
import { xcpngRelease } from './cited/xcp-ng.ts';
import {
  greggColours,
  linuxWithout32,
  xenChanges,
  xenPaper,
  xenSpectrum,
  xenSupport,
  vmiInLinux,
} from './cited/xen.ts';
import type { Milestone } from './mode-reference-shapes.ts';

/** What happened to the modes, oldest first. */
export const timeline: readonly Milestone[] = [
  {
    year: 2003,
    says: 'Xen is presented: a Linux changed for it runs on ordinary PC processors and loses a few per cent at most.',
    ...xenPaper,
  },
  {
    year: 2006,
    says: 'VT-x and AMD-V are in the processors. A system need no longer be changed: HVM becomes possible.',
    ...vmwareEpt,
  },
  {
    year: 2007,
    says: 'KVM, just taken into Linux, learns live migration with 2.6.21, which also brings VMware’s own para-virtualisation, VMI.',
    ...vmiInLinux,
  },
  {
    year: 2008,
    says: 'AMD’s processors have had nested paging for a year, and Intel’s get it: the reason why PV was faster goes away.',
    ...nobody,
  },
  { year: 2009, says: 'VMware announces the end of VMI: processors have overtaken it.', ...nobody },
  {
    year: 2012,
    says: 'The Xen project describes its modes as a spectrum, and a fifth one on it, which becomes PVH.',
    ...xenSpectrum,
  },
  { year: 2014, says: 'HVM with PV drivers is named the fastest mode on Xen, and PVH the next.', ...greggColours },
  { year: 2018, says: 'Meltdown: Qubes OS moves its guests from PV to PVH and HVM.', ...qubesMeltdown },
  { year: 2020, says: 'XCP-ng 8.1 ends support for PV guests.', ...xcpngRelease },
  {
    year: 2021,
    says: 'Linux takes out the last of 32-bit PV, and Xen 4.16 supports such guests only inside a PVH container.',
    ...linuxWithout32,
  },
  {
    year: 2024,
    says: 'XCP-ng 8.3 no longer has PV. Xen 4.19 supports PVH for the control domain, with caveats.',
    ...xenChanges,
  },
  { year: 2025, says: 'SUSE Linux Enterprise Server 16.0 comes without Xen.', ...suse16 },
  { year: 2026, says: 'Xen 4.22 still supports 64-bit PV guests.', ...xenSupport },
];
