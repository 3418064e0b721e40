import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'type-2',
  term: 'Type 2 hypervisor',
  spelled: ['type 2', 'type-2 hypervisor', 'hosted hypervisor'],
  short: 'One that runs as a program on an ordinary operating system, beside other programs.',
  more: 'VirtualBox and VMware Workstation are of this kind: made for desks, not for server rooms.',
  see: { terms: ['hypervisor', 'type-1'], criteria: ['host-form'], platforms: ['virtualbox', 'vmware-workstation'] },
  ...nobody,
} as const satisfies Term;
