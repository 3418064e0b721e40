import { validationProgramme } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'svvp',
  term: 'SVVP',
  spelled: ['Server Virtualization Validation Program'],
  short:
    'Microsoft’s programme that tests other vendors’ hypervisors; on those that pass, Windows Server gets the same support as on real hardware.',
  see: { terms: ['hypervisor'], criteria: ['ms-svvp'] },
  ...validationProgramme,
} as const satisfies Term;
