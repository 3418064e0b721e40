import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'fault-tolerance',
  term: 'Fault tolerance',
  spelled: ['lock-step copy', 'lock-step', 'vSphere FT'],
  short:
    'A second copy of a virtual machine that runs in step with the first on another host and takes over without a break.',
  more: 'Almost no platform offers it, and those that do limit the size of such machines.',
  see: { terms: ['ha'], criteria: ['fault-tolerance'], platforms: ['vmware-vsphere'] },
  ...nobody,
} as const satisfies Term;
