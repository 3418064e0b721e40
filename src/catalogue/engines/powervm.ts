import { nobody } from '#catalogue/cited/nobody.ts';
import { powerVios, powerViosPairs } from '#catalogue/cited/power.ts';
import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'powervm',
  order: 70,
  label: 'PowerVM',
  architectures: ['power'],
  hybrid: {
    says: 'There is no hybrid: every partition is para-virtualised to begin with, its disks and networks included.',
    ...nobody,
  },
  controlDomain: {
    name: 'Virtual I/O Server (VIOS)',
    what: {
      says: 'A partition of its own that owns the physical adapters and shares them among the other partitions.',
      ...powerVios,
    },
    advice: [
      { says: 'It is for this purpose alone; run nothing else in it.', ...powerVios },
      {
        says: 'Install two of them and give every partition paths through both, so that one can fail or be updated.',
        ...powerViosPairs,
      },
    ],
  },
} as const satisfies Engine;
