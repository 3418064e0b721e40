import { proxmoxHostNetwork } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vlan',
  term: 'VLAN',
  spelled: ['virtual LAN'],
  short: 'One of several separate networks on the same cables and switches, told apart by a number in each packet.',
  see: { terms: ['overlay', 'sdn'] },
  ...proxmoxHostNetwork,
} as const satisfies Term;
