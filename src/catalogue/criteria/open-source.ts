import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'open-source',
  group: 'openness',
  order: 1000,
  label: 'Source licence',
  reading:
    'open = everything production needs is open source even if supported binaries are sold; open-core = usable open base, needed parts closed; proprietary = closed appliance or licence key needed, also with KVM inside.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      open: { label: 'Open', meaning: 'all of what production needs is open source', score: 1 },
      'open-core': { label: 'Open core', meaning: 'an open base, needed parts closed', score: 0.5 },
      proprietary: { label: 'Proprietary', meaning: 'closed, or a licence key is needed', score: 0 },
    },
  },
  weight: 0.25,
} as const satisfies Criterion;
