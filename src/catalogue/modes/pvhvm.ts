import { ours } from '#catalogue/cited/nobody.ts';
import { xcpngArchitecture, xcpngGlossary, xcpngMigration, xcpngRelease, xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import { greggColours, xenSpectrum, xenSupport } from '#catalogue/cited/xen.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'pvhvm',
  order: 10,
  class: 'hybrid',
  name: 'HVM with Xen’s PV drivers',
  label: 'PVHVM',
  summary: 'A hardware-assisted guest whose disk, network and interrupts go through Xen’s para-virtual drivers.',
  engines: ['xen'],
  architectures: ['x86'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pv-drivers', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['uefi', 'bios'],
  trustedBoot: true,
  bearings: [],
  spectrum: { layers: ['paravirtualised', 'paravirtualised', 'software', 'hardware'], ...xenSpectrum },
  figures: [],
  says: {
    paravirtualised: [
      {
        says: 'Disk (blkfront) and network (netfront); on kernels that know how, interrupts and timers too.',
        ...xenSupport,
      },
    ],
    emulated: [
      {
        says: 'Motherboard and firmware, and the disk and card that serve until the PV drivers take over.',
        ...xcpngArchitecture,
      },
    ],
    kernel: [{ says: 'Stays as it is; only drivers are added.', ...xenSupport }],
    processor: [{ says: 'VT-x or AMD-V, in practice with nested paging.', ...xenSupport }],
    boot: [{ says: 'BIOS (SeaBIOS) or UEFI (OVMF).', ...xenSupport }],
    'trusted-boot': [{ says: 'XCP-ng 8.3 has Secure Boot and a virtual TPM for guests with UEFI.', ...xcpngRelease }],
    migration: [{ says: 'Works, with the storage too.', ...xcpngMigration }],
    speed: [
      {
        says: 'Was the fastest mode on Xen in 2014, when PVH was expected to overtake it.',
        ...greggColours,
      },
    ],
    'without-drivers': [
      {
        says: 'The guest starts on emulated disks and cards and gets along; drivers and agent make it run well.',
        ...xcpngVms,
      },
    ],
    security: [
      {
        says: 'The emulator can be attacked as in HVM, and PV back ends come on top.',
        ...xenSupport,
      },
      {
        says: 'Windows drivers older than May 2025 let users inside the guest become administrators (XSA-468).',
        ...xcpngVms,
      },
    ],
    status: [{ says: 'The standard, and only, guest mode of XCP-ng 8.3.', ...xcpngGlossary }],
    use: [
      { says: 'Every server guest on Xen that has the drivers.', ...ours },
      { says: 'Linux and the BSDs carry the drivers in their kernels.', ...xenSupport },
    ],
  },
} as const satisfies Mode;
