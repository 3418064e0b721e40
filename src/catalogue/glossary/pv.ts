import { xenSpectrum } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'pv',
  term: 'PV',
  spelled: [
    'para-virtualisation',
    'full para-virtualisation',
    'para-virtualised',
    'paravirtualisation',
    'paravirtualization',
    'paravirtualised',
    'paravirtualized',
    'para-virtual',
  ],
  short: 'A mode in which the guest’s kernel was changed to call the hypervisor instead of touching hardware.',
  more: 'Nothing of a PC is imitated: no motherboard, no BIOS, no device bus.',
  see: { terms: ['pv-drivers', 'pvh', 'vmi'], criteria: ['mode-pv'], modes: ['pv'] },
  ...xenSpectrum,
} as const satisfies Term;
