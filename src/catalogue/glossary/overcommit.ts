import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'overcommit',
  term: 'Overcommitment',
  spelled: ['overcommit', 'memory overcommit', 'overprovisioning', 'over-provisioning'],
  short:
    'Promising the guests together more memory, processors or disk than the host has, because they seldom need it all at once.',
  see: { terms: ['ballooning', 'cpu-steal', 'thin-provisioning'] },
  ...openstackGlossary,
} as const satisfies Term;
