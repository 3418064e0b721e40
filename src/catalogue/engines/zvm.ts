import { nobody } from '#catalogue/cited/nobody.ts';
import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'zvm',
  order: 80,
  label: 'z/VM',
  architectures: ['z'],
  hybrid: {
    says: 'There is no hybrid: guests use the mainframe’s own devices, which its hardware shares.',
    ...nobody,
  },
} as const satisfies Engine;
