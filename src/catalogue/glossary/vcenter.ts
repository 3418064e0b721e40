import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vcenter',
  term: 'vCenter',
  spelled: ['vCenter Server'],
  short: 'The central management server of VMware vSphere, without which hosts form no cluster.',
  see: { terms: ['esxi', 'live-migration'], criteria: ['web-ui'], platforms: ['vmware-vsphere'] },
  ...nobody,
} as const satisfies Term;
