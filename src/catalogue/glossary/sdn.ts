import { proxmoxNetworks } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'sdn',
  term: 'SDN',
  spelled: ['software-defined networking', 'software-defined network'],
  short:
    'Networks, routers and firewalls that are drawn up in the platform’s management instead of being set on each switch.',
  see: { terms: ['overlay', 'microsegmentation', 'vlan'], criteria: ['sdn'] },
  ...proxmoxNetworks,
} as const satisfies Term;
