import { hyperVArchitecture, hyperVOnlyRole } from '#catalogue/cited/hyper-v.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'hyper-v',
  order: 40,
  label: 'Hyper-V',
  architectures: ['x86'],
  hybrid: 'hyper-v-integration',
  narrows: { hvm: { machine: 'Generation 1', firmware: ['bios'] } },
  controlDomain: {
    name: 'Parent partition',
    what: {
      says: 'The Windows that runs beside the guests above the hypervisor. It alone has the hardware, and every request of a guest for disk or network goes through it.',
      ...hyperVArchitecture,
    },
    advice: [
      {
        says: 'Give the server no other role: the less runs beside the hypervisor, the fewer updates it needs.',
        ...hyperVOnlyRole,
      },
      {
        says: 'Install Windows without the desktop, and keep domain controllers, databases and file shares in guests.',
        ...ours,
      },
    ],
  },
} as const satisfies Engine;
