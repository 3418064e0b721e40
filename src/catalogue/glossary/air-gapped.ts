import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'air-gapped',
  term: 'Air-gapped',
  spelled: ['air gap', 'airgap', 'dark site'],
  short: 'Without any connection to the internet.',
  more: 'The question is then whether installing, updating and licensing work from files alone.',
  see: { criteria: ['airgap'] },
  ...nobody,
} as const satisfies Term;
