import { qemuHyperV } from '#catalogue/cited/kvm.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'enlightenments',
  term: 'Enlightenments',
  spelled: ['enlightenment', 'enlightened', 'viridian'],
  short:
    'Interfaces of Hyper-V that a Windows or Linux kernel uses once it notices that it runs there: for clocks, interrupts and the like.',
  more: 'The kernel stays unchanged. KVM can imitate the same interfaces for Windows guests.',
  see: { terms: ['integration-services'], modes: ['hyper-v-integration'] },
  ...qemuHyperV,
} as const satisfies Term;
