import { hyperVGenerations } from '#catalogue/cited/hyper-v.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'generation-2',
  term: 'Generation 2',
  spelled: ['generation 2 VM', 'generation 2 virtual machine'],
  short: 'The kind of Hyper-V machine that starts by UEFI and has no imitated old devices.',
  more: 'Generation 1 starts by BIOS and suits old systems. The kind cannot be changed after creation.',
  see: { terms: ['uefi', 'integration-services'], modes: ['hyper-v-integration'], platforms: ['hyper-v'] },
  ...hyperVGenerations,
} as const satisfies Term;
