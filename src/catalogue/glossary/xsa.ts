import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'xsa',
  term: 'XSA',
  spelled: ['Xen security advisory', 'Xen security advisories'],
  short: 'A numbered notice of the Xen project about one security hole, with the versions it concerns and the fix.',
  see: { terms: ['xen'], platforms: ['xen-project'] },
  ...nobody,
} as const satisfies Term;
