import { hyperVLinux } from '#catalogue/cited/hyper-v.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'integration-services',
  term: 'Integration Services',
  spelled: ['integration services', 'synthetic device', 'VMBus'],
  short: 'The drivers and helpers with which a guest uses Hyper-V’s own disk controller and network card.',
  more: 'They are built into Windows and into the Linux kernel.',
  see: {
    terms: ['enlightenments', 'pv-drivers', 'generation-2'],
    modes: ['hyper-v-integration'],
    platforms: ['hyper-v'],
  },
  ...hyperVLinux,
} as const satisfies Term;
