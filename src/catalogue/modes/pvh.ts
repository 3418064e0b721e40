import { freebsdXen } from '#catalogue/cited/guest-systems.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { qubesAcpi, qubesModes, qubesWindows } from '#catalogue/cited/qubes.ts';
import { xenConfig, xenPvh, xenSpectrum, xenSupport } from '#catalogue/cited/xen.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'pvh',
  order: 70,
  class: 'pvh',
  name: 'PVH',
  label: 'PVH',
  summary:
    'Starts and talks like a para-virtualised guest, inside a container made by the processor: no emulator, almost no emulated devices.',
  engines: ['xen'],
  general: true,
  architectures: ['x86', 'arm'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pvh', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['kernel'],
  trustedBoot: false,
  bearings: [
    {
      question: 'kernel',
      anyOf: ['fixed'],
      effect: 'rules-out',
      because: { says: 'It needs a kernel that knows it, and the kernels may not be chosen.', ...xenPvh },
    },
    {
      question: 'kernel',
      anyOf: ['some'],
      effect: 'noted',
      because: { says: 'Only for guests whose kernels may be chosen.', ...ours },
    },
    {
      question: 'compliance',
      anyOf: ['secure-boot'],
      effect: 'rules-out',
      because: {
        says: 'There is no firmware for it, so nothing in the guest that Secure Boot could check.',
        ...xenConfig,
      },
    },
    {
      question: 'workloads',
      anyOf: ['gpu', 'shared-gpu', 'low-latency'],
      effect: 'against',
      because: {
        says: 'Guests that get a physical device of their own run as HVM; Qubes OS does so for every guest with one.',
        ...qubesModes,
      },
    },
  ],
  spectrum: { layers: ['paravirtualised', 'paravirtualised', 'paravirtualised', 'hardware'], ...xenSpectrum },
  figures: [],
  says: {
    paravirtualised: [{ says: 'Disk and network, interrupts and timers, and the start of the kernel.', ...xenConfig }],
    emulated: [
      {
        says: 'Next to nothing; the guest changes its page tables itself, as on bare hardware.',
        ...qubesModes,
      },
    ],
    kernel: [
      { says: 'Must say in its file that it knows how to start this way.', ...xenPvh },
      { says: 'FreeBSD runs in it, and so does Linux.', ...freebsdXen },
      { says: 'Windows cannot.', ...qubesWindows },
    ],
    processor: [
      { says: 'VT-x or AMD-V; a control domain in this mode also needs an IOMMU.', ...xenSupport },
      { says: 'On Arm it is the only kind of guest that Xen has.', ...xenConfig },
    ],
    boot: [{ says: 'The kernel directly, or a boot loader’s menu; there is no BIOS or UEFI for it.', ...xenConfig }],
    'trusted-boot': [{ says: 'No, since there is no firmware.', ...xenConfig }],
    migration: [{ says: 'Works for guests.', ...nobody }],
    speed: [{ says: 'Better than HVM, and often than PV.', ...qubesModes }],
    security: [
      {
        says: 'The smallest surface of the x86 modes: no emulator, and no page tables to be checked by the hypervisor.',
        ...qubesModes,
      },
      { says: 'Not without faults: XSA-464 let guests read bits of the host’s tools.', ...qubesAcpi },
    ],
    status: [
      {
        says: 'Supported for guests; as control domain supported with caveats, without SR-IOV among others.',
        ...xenSupport,
      },
      { says: 'Qubes OS uses it for every guest without a PCI device.', ...qubesModes },
    ],
    use: [
      {
        says: 'Linux and FreeBSD on Xen where isolation counts and neither UEFI nor a passed-through device is needed.',
        ...ours,
      },
      {
        says: 'A PV guest can be put into such a container, the shim, to go on running isolated by the processor.',
        ...xenConfig,
      },
    ],
  },
} as const satisfies Mode;
