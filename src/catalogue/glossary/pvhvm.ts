import { xenSupport } from '#catalogue/cited/xen.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'pvhvm',
  term: 'PVHVM',
  spelled: ['PV on HVM', 'HVM with PV drivers', 'HVM with para-virtual drivers'],
  short:
    'The hybrid on Xen: an unchanged operating system on a virtual PC, whose disk, network and interrupts go through drivers that know the hypervisor.',
  see: {
    terms: ['hvm', 'pv-drivers', 'virtio', 'integration-services'],
    criteria: ['mode-pv-drivers'],
    modes: ['pvhvm'],
  },
  ...xenSupport,
} as const satisfies Term;
