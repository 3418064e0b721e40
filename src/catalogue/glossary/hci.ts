import { xcpngGlossary } from '#catalogue/cited/xcp-ng.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'hci',
  term: 'Hyper-converged',
  spelled: ['HCI', 'hyper-converged infrastructure', 'hyper-converged storage', 'hyperconverged'],
  short:
    'Built so that the hosts’ own disks together form the shared storage, and no separate storage system is needed.',
  see: { terms: ['san', 'shared-storage'], criteria: ['storage-hci'] },
  ...xcpngGlossary,
} as const satisfies Term;
