import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'type-1',
  term: 'Type 1 hypervisor',
  spelled: ['type 1', 'type-1 hypervisor', 'bare-metal hypervisor'],
  short: 'One that runs on the hardware itself, with no general-purpose operating system beneath it.',
  more: 'Xen and ESXi are built so; where KVM belongs is disputed, since Linux is the kernel beneath it. The line says little about how well a product works.',
  see: { terms: ['hypervisor', 'type-2', 'xen', 'esxi'], criteria: ['host-form'] },
  ...nobody,
} as const satisfies Term;
