import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'vdi',
  group: 'workloads',
  order: 720,
  label: 'Virtual desktops with a supported broker',
  reading:
    'A broker that names the platform: first-party = included or paid-edition, Citrix, Omnissa, Leostream, UDS and the like = third-party; own VM pools or test-only validation = limited; nothing known = no, silence of vendor and brokers = unknown.',
  kind: 'fact',
  scale: tool,
  weight: 0,
} as const satisfies Criterion;
