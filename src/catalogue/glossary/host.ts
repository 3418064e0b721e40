import { openstackGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'host',
  term: 'Host',
  spelled: ['host system'],
  quiet: true,
  short: 'The physical computer on which virtual machines run.',
  see: { terms: ['guest'], criteria: ['limit-cluster-hosts'] },
  ...openstackGlossary,
} as const satisfies Term;
