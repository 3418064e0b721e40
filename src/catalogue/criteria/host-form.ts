import type { Criterion } from '#catalogue/entries.ts';

export default {
  id: 'host-form',
  group: 'hosts',
  order: 220,
  label: 'Where it installs',
  reading: 'The form in which most users install the newest release; alternatives in detail.',
  kind: 'fact',
  scale: {
    kind: 'named',
    steps: {
      'desktop-application': {
        label: 'Desktop application',
        meaning: 'an application on a desktop system (type 2)',
        score: 1,
      },
      'windows-role': { label: 'Windows role', meaning: 'a role of Windows', score: 0.6 },
      'linux-package': {
        label: 'Packages',
        meaning: 'packages on a general-purpose Linux, BSD or illumos',
        score: 0.5,
      },
      'bare-metal': { label: 'Bare metal', meaning: 'own installer on bare metal (type 1)', score: 0 },
      'kubernetes-operator': { label: 'On Kubernetes', meaning: 'on a Kubernetes cluster', score: 0 },
      firmware: { label: 'Firmware', meaning: "part of the machine's firmware", score: 0 },
    },
  },
  weight: 0,
  standing: {
    passes: ['bare-metal', 'linux-package', 'windows-role', 'kubernetes-operator', 'firmware'],
    because: 'Servers are wanted, so programs for a desktop are left out until an answer says otherwise.',
  },
} as const satisfies Criterion;
