import { nobody } from '#catalogue/cited/nobody.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'nested',
  term: 'Nested virtualisation',
  spelled: ['nested virtualization', 'nested hardware virtualisation'],
  short: 'A virtual machine in which further virtual machines run.',
  more: 'Good for labs and training. Few vendors support it in production.',
  see: { terms: ['vt-x'], criteria: ['nested'] },
  ...nobody,
} as const satisfies Term;
