import { xenGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'guest',
  term: 'Guest',
  spelled: ['guest system', 'guest operating system'],
  quiet: true,
  short: 'The operating system inside a virtual machine.',
  more: 'A Xen glossary keeps the word for machines that do the work, apart from those that serve the system itself.',
  see: { terms: ['host', 'control-domain'] },
  ...xenGlossary,
} as const satisfies Term;
