import { proxmoxCluster } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'quorum',
  term: 'Quorum',
  spelled: [],
  short:
    'The number of votes, usually more than half, that the hosts of a cluster must have together before they may act.',
  more: 'It keeps two halves that have lost sight of each other from both starting the same machines.',
  see: { terms: ['witness', 'ha'], criteria: ['two-node-ha'] },
  ...proxmoxCluster,
} as const satisfies Term;
