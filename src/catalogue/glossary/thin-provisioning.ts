import { proxmoxStorage } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'thin-provisioning',
  term: 'Thin provisioning',
  spelled: ['thin-provisioned', 'thin provisioned', 'thin disk'],
  short: 'Letting a virtual disk take up only what was written to it, however large it looks.',
  more: 'When the storage behind it runs full, every guest on it gets write errors.',
  see: { terms: ['overcommit', 'snapshot'] },
  ...proxmoxStorage,
} as const satisfies Term;
