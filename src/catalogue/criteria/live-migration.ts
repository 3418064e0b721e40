import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'live-migration',
  group: 'availability',
  order: 460,
  label: 'Live migration',
  reading:
    'Running VM moves between two hosts without downtime; included even if shared storage is needed or passthrough VMs are excluded; limited when it is manual per VM; offline or suspend-and-move is no. included = in the lowest edition that is still sold for this purpose (vSphere Foundation, NCI Pro, XenServer Premium, Windows Server Standard, OpenNebula Community, TrueNAS Community, plain RHEL or SLES); paid-edition = higher edition or first-party add-on; products with one edition = included.',
  kind: 'fact',
  scale: offered,
  weight: 1,
} as const satisfies Criterion;
