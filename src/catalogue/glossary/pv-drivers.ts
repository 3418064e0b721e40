import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'pv-drivers',
  term: 'PV drivers',
  spelled: ['PV driver', 'para-virtual drivers', 'para-virtual driver', 'paravirtual drivers'],
  short:
    'Drivers inside the guest that talk to the hypervisor directly instead of to an imitated disk controller or network card.',
  more: 'They are what makes disk and network fast in a guest whose kernel was not changed.',
  see: { terms: ['virtio', 'pvhvm', 'guest-tools'], criteria: ['mode-pv-drivers'] },
  ...xcpngGlossary,
} as const satisfies Term;
