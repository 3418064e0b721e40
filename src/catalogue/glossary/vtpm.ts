import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vtpm',
  term: 'vTPM',
  spelled: ['virtual TPM', 'TPM', 'swtpm', 'Trusted Platform Module'],
  short: 'A security chip made of software, in which a guest keeps keys and a record of how it was started.',
  more: 'Windows 11 wants one. It is only as safe as the place where the platform keeps its data.',
  see: { terms: ['secure-boot', 'confidential-vm'], criteria: ['secure-boot-vtpm'] },
  ...proxmoxVms,
} as const satisfies Term;
