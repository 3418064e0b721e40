import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'host-without-vt',
  group: 'hosts',
  order: 200,
  label: 'Runs on x86 hosts without VT-x/AMD-V',
  reading:
    'yes = full-speed PV or binary-translated VMs; emulation-only = a documented switch to QEMU emulation; containers do not count; non-x86 platforms = no.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      yes: { label: 'Yes', meaning: 'with para-virtualised or software-virtualised guests', score: 1 },
      'emulation-only': { label: 'Emulation only', meaning: 'only by slow emulation', score: 0.2 },
      no: { label: 'No', meaning: 'refuses or cannot start VMs', score: 0 },
    },
  },
  weight: 0,
} as const satisfies Criterion;
