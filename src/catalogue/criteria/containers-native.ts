import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'containers-native',
  group: 'workloads',
  order: 740,
  label: 'Containers beside VMs, natively',
  reading:
    "Containers on the hosts beside VMs, or the vendor's own Kubernetes service built into the base product (even if nodes are VMs) = included; by another tool, templates, an extra service or technology preview = limited; a separate paid product = paid-edition.",
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
