import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'load-balancing',
  group: 'availability',
  order: 500,
  label: 'Automatic load balancing (DRS-like)',
  reading:
    'Continuous automatic balancing by live migration across hosts; off by default still included; placement at start or simple fairness only = limited. For vSphere the base is vSphere Foundation. included = in the lowest edition that is still sold for this purpose (vSphere Foundation, NCI Pro, XenServer Premium, Windows Server Standard, OpenNebula Community, TrueNAS Community, plain RHEL or SLES); paid-edition = higher edition or first-party add-on; products with one edition = included.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
