import { proxmoxCluster } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'witness',
  term: 'Witness',
  spelled: ['QDevice', 'quorum device', 'tie-breaker', 'arbiter'],
  short: 'A small third party that gives one of two hosts the deciding vote when they lose sight of each other.',
  more: 'Proxmox VE calls it a QDevice.',
  see: { terms: ['quorum', 'ha'], criteria: ['two-node-ha'] },
  ...proxmoxCluster,
} as const satisfies Term;
