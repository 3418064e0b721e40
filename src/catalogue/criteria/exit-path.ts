import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'exit-path',
  group: 'openness',
  order: 1020,
  label: 'Leaving again: open disk formats and export',
  reading:
    'easy = disks in or exported to formats that common tools read, and several importers or open definitions; workable = export exists but VM by VM or definitions are rebuilt; hard = guests cannot run elsewhere without rebuilding.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      easy: { label: 'Easy', meaning: 'disks in formats that common tools read, several importers', score: 1 },
      workable: { label: 'Workable', meaning: 'export exists, VM by VM', score: 0.5 },
      hard: { label: 'Hard', meaning: 'guests must be rebuilt elsewhere', score: 0 },
    },
  },
  weight: 0.5,
} as const satisfies Criterion;
