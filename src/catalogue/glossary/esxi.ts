import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'esxi',
  term: 'ESXi',
  spelled: ['ESX'],
  short: 'The hypervisor of VMware vSphere, installed on the bare server.',
  more: 'The first product called ESX had a console based on Linux; vSphere 9 has gone back to that shorter name.',
  see: { terms: ['vcenter', 'type-1'], platforms: ['vmware-vsphere', 'vmware-server'] },
  ...nobody,
} as const satisfies Term;
