import { qemuSev } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'confidential-vm',
  term: 'Confidential VM',
  spelled: ['confidential computing', 'SEV', 'SEV-ES', 'SEV-SNP', 'TDX', 'Secure Execution'],
  short: 'A virtual machine whose memory the processor encrypts, so that not even the host can read it.',
  see: { terms: ['vtpm', 'host'], criteria: ['confidential-vms'] },
  ...qemuSev,
} as const satisfies Term;
