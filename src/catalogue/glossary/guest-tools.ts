import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'guest-tools',
  term: 'Guest tools',
  spelled: ['guest agent', 'QEMU Guest Agent', 'VMware Tools', 'open-vm-tools', 'VM Tools'],
  short:
    'Drivers and a small service inside the guest that make it fast and let the platform shut it down cleanly and see its address.',
  see: { terms: ['pv-drivers', 'integration-services'], modes: ['vmware-tools'] },
  ...xcpngGlossary,
} as const satisfies Term;
