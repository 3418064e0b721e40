import type { Criterion } from '#catalogue/entries.ts';
import { tool } from '#catalogue/scales/tool.ts';

export default {
  id: 'backup-veeam',
  group: 'moving',
  order: 800,
  label: 'Veeam',
  reading:
    "Image-level backup by a Veeam product = third-party; agents inside the guests only, or only one distribution = limited; needs the platform's paid edition = paid-edition; no agent runs there = no.",
  kind: 'fact',
  scale: tool,
  weight: 0,
} as const satisfies Criterion;
