import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'secure-boot',
  term: 'Secure Boot',
  spelled: ['secure boot'],
  short: 'A check at start that lets only signed boot loaders run.',
  see: { terms: ['uefi', 'vtpm'], criteria: ['secure-boot-vtpm'] },
  ...proxmoxVms,
} as const satisfies Term;
