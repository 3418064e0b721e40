import { nistHypervisor } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'hypervisor',
  term: 'Hypervisor',
  spelled: ['virtual machine monitor'],
  short: 'Software that shares one physical computer between several virtual machines and keeps them apart.',
  more: 'It decides which of them may use the processor, the memory and the devices, and when.',
  see: { terms: ['type-1', 'type-2', 'guest', 'host'] },
  ...nistHypervisor,
} as const satisfies Term;
