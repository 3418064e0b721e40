import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { qubesMeltdown, qubesModes } from '#catalogue/cited/qubes.ts';
import { suse16, suseModes } from '#catalogue/cited/suse.ts';
import { xcpngPvRemoval, xcpngRelease } from '#catalogue/cited/xcp-ng.ts';
import { amazonRule, linuxKconfig, linuxWithout32, xenConfig, xenSpectrum, xenSupport } from '#catalogue/cited/xen.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'pv',
  order: 110,
  class: 'pv',
  name: 'Full para-virtualisation',
  label: 'PV',
  summary:
    'The guest’s kernel is made for the hypervisor and calls it instead of touching hardware; no virtualisation extension of the processor is needed.',
  engines: ['xen'],
  general: true,
  architectures: ['x86'],
  needsExtensions: false,
  requires: [{ criterion: 'mode-pv', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'fading',
  firmware: ['kernel'],
  trustedBoot: false,
  bearings: [
    {
      question: 'kernel',
      anyOf: ['fixed'],
      effect: 'rules-out',
      because: { says: 'It needs a kernel that was built for it, and the kernels may not be chosen.', ...ours },
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
      because: { says: 'Without firmware there is nothing in the guest that Secure Boot could check.', ...xenConfig },
    },
    {
      question: 'purpose',
      anyOf: ['hosting'],
      effect: 'against',
      because: {
        says: 'The checks of page tables that isolate such guests have let guests break out several times; tenants should not be trusted to it.',
        ...qubesModes,
      },
    },
  ],
  spectrum: {
    layers: ['paravirtualised', 'paravirtualised', 'paravirtualised', 'paravirtualised'],
    ...xenSpectrum,
  },
  figures: [
    {
      subject: 'Compiling Linux 2.4 in a Xen guest, against the bare machine',
      result: '271 s against 263 s',
      meaning: 'About 3 % lost, on processors without any help for virtualisation',
      year: 2003,
      ...nobody,
    },
    {
      subject: 'Sending over the network (ttcp, frames of 1,500 bytes)',
      result: '897 Mbit/s, as the bare machine; an emulated card reached 291',
      meaning: 'A para-virtual card cost nothing where an emulated one lost two thirds',
      year: 2003,
      ...nobody,
    },
    {
      subject: 'The control domain of XCP-ng 8.2 after 32-bit PV was taken out',
      result: '5 to 10 % faster',
      meaning: 'What support for old PV guests had cost everybody',
      year: 2022,
      ...xcpngPvRemoval,
    },
  ],
  says: {
    paravirtualised: [
      {
        says: 'Everything: disk and network, interrupts and timers, the start of the kernel, privileged instructions and page tables.',
        ...xenSpectrum,
      },
    ],
    emulated: [{ says: 'Nothing of a PC; the kernel starts at once in the mode it wants.', ...xenSpectrum }],
    kernel: [
      { says: 'Must be built for Xen PV. In Linux that is an option of 64-bit kernels only.', ...linuxKconfig },
      { says: 'Linux gave up running as a 32-bit PV guest; the last remains were removed in 2021.', ...linuxWithout32 },
    ],
    processor: [
      { says: 'No extension is needed.', ...xenSupport },
      { says: 'An IOMMU is needed only to pass PCI devices through.', ...xenSupport },
    ],
    boot: [
      {
        says: 'The kernel directly, or a boot loader’s menu read by pygrub in the control domain or by pvgrub in the guest.',
        ...xenConfig,
      },
      {
        says: 'pygrub reads file systems that belong to the guest, and gets security support only when run without privileges.',
        ...xenSupport,
      },
    ],
    'trusted-boot': [{ says: 'No Secure Boot; a virtual TPM exists as a technology preview.', ...xenSupport }],
    migration: [
      { says: 'Works, with shadow page tables, which are supported but get no security support.', ...xenSupport },
    ],
    speed: [
      {
        says: 'On processors with nested paging usually slower than PVH, because every change of a page table is a call to the hypervisor.',
        ...qubesModes,
      },
      {
        says: 'SUSE still calls it faster than full virtualisation; that compares with guests that have no PV drivers.',
        ...suseModes,
      },
    ],
    security: [
      {
        says: 'The weakest of the modes: a large and delicate interface to the hypervisor, which guests have escaped through more than once.',
        ...qubesModes,
      },
      {
        says: 'A 64-bit PV guest shares its address space with Xen, so that attacks like Meltdown have to be fended off by the hypervisor.',
        ...qubesMeltdown,
      },
      {
        says: '64-bit guests have security support; 32-bit ones only inside the shim, a small PVH container.',
        ...xenSupport,
      },
    ],
    status: [
      { says: 'Supported for 64-bit guests by Xen 4.22.', ...xenSupport },
      { says: 'XCP-ng ended support with 8.1 in 2020 and removed it in 8.3.', ...xcpngRelease },
      { says: 'SLES 16 neither hosts it nor runs in it; SLES 15 still hosts it.', ...suse16 },
      { says: 'Amazon EC2 reports instances of this type as not compliant.', ...amazonRule },
    ],
    use: [
      {
        says: 'To keep an existing 64-bit PV Linux running until it is converted, and on hosts without VT-x or AMD-V.',
        ...ours,
      },
    ],
    avoid: [{ says: 'New guests, tenants whom one does not trust, and everything closed.', ...ours }],
  },
} as const satisfies Mode;
