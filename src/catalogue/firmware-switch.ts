import { firmwareNames, switchedOffInKvm } from './cited/machines.ts';
import { xcpngRequirements } from './cited/xcp-ng.ts';
import type { Statement } from './schema.ts';

/** Where VT-x and AMD-V are switched on. */
export const firmwareSwitch = [
  {
    says: 'Some machines are delivered with it off. The switch is in the setup of the BIOS or UEFI, and the machine’s manual says where.',
    ...xcpngRequirements,
  },
  {
    says: 'It is called VT-x, AMD-V, SVM, or simply Virtualization; that of the IOMMU is often apart.',
    ...firmwareNames,
  },
  { says: 'Turn the machine off and on afterwards: a restart alone may not be enough.', ...switchedOffInKvm },
] as const satisfies readonly Statement[];
