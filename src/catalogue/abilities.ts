import { hyperVRequirements } from './cited/machines.ts';
import { xcpngRequirements } from './cited/xcp-ng.ts';
import { xenSupport } from './cited/xen.ts';
import type { Ability } from './mode-reference-shapes.ts';

/** What a processor may be able to do, by the words that stand for it on the several systems. */
export const abilities = [
  {
    name: 'Hardware help for virtualisation',
    words: ['VT-x', 'VMX', 'vmx', 'AMD-V', 'SVM', 'svm', 'hvm'],
    needed: { says: 'On x86, every mode that is still made needs it, except PV.', ...xenSupport },
  },
  {
    name: 'Nested paging (SLAT)',
    words: ['EPT', 'ept', 'NPT', 'npt', 'NP', 'RVI', 'HAP'],
    needed: { says: 'Hyper-V since 2016 and XCP-ng since 8.3 do not run without it.', ...xcpngRequirements },
  },
  {
    name: 'IOMMU',
    words: ['VT-d', 'AMD-Vi', 'DMAR', 'IVRS', 'directio'],
    needed: {
      says: 'Needed to hand a physical device to a guest; the mode of a guest does not depend on it.',
      ...hyperVRequirements,
    },
  },
] as const satisfies readonly Ability[];
