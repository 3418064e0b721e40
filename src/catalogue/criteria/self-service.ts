import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'self-service',
  group: 'management',
  order: 670,
  label: 'Self-service and tenants with quotas',
  reading:
    'Tenants with quotas and own log-in: included when both exist (a portal helps), limited when one is missing, paid-edition when the vendor sells it.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
