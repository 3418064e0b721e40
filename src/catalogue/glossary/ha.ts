import { proxmoxAvailability } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'ha',
  term: 'High availability',
  spelled: ['HA'],
  short: 'Restarting the guests of a failed host on other hosts, automatically and within minutes.',
  more: 'The guests do restart: what was only in their memory is lost. Nobody notices a failure only where the application itself runs on several machines.',
  see: { terms: ['fault-tolerance', 'quorum', 'witness'], criteria: ['ha-restart', 'two-node-ha'] },
  ...proxmoxAvailability,
} as const satisfies Term;
