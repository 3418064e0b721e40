import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'rest-api',
  group: 'management',
  order: 630,
  label: 'Documented API',
  reading: 'Any documented, stable interface for automation (REST, RPC, PowerShell); library only = limited.',
  kind: 'fact',
  scale: offered,
  weight: 0.5,
} as const satisfies Criterion;
