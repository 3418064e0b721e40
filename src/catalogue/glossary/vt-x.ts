import { suseKvm } from '#catalogue/cited/suse.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vt-x',
  term: 'VT-x and AMD-V',
  spelled: ['VT-x', 'AMD-V', 'Intel VT', 'vmx', 'svm', 'virtualisation extensions'],
  short:
    'The extensions of Intel and AMD processors that let a guest’s code run directly and catch what it must not do.',
  more: 'Linux shows them as the flags vmx and svm.',
  see: { terms: ['slat', 'hvm', 'iommu'], criteria: ['host-without-vt'] },
  ...suseKvm,
} as const satisfies Term;
