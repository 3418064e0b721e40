import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'backup-commvault',
  group: 'moving',
  order: 810,
  label: 'Commvault',
  reading:
    'Image-level backup by Commvault = third-party; agents inside the guests only (also when no statement is found) = limited; guests without agents = no.',
  kind: 'fact',
  scale: tool,
  weight: 0,
} as const satisfies Criterion;
