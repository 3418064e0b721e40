import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'confidential-vms',
  group: 'security',
  order: 900,
  label: 'Confidential VMs (SEV-SNP, TDX, Secure Execution)',
  reading:
    'included = SEV-SNP, TDX or Secure Execution supported for production; limited = SEV or SEV-ES only, preview, or heavy restrictions; absent from the complete manual or API = no.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
