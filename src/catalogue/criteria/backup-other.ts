import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'backup-other',
  group: 'moving',
  order: 820,
  label: 'Other commercial backup (Rubrik, Cohesity, NAKIVO, Acronis, Bacula …)',
  reading:
    'At least one commercial or well-kept open tool with image-level backup = third-party; agents inside the guests only = limited.',
  kind: 'fact',
  scale: tool,
  weight: 0.5,
} as const satisfies Criterion;
