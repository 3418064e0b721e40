import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'virtualbox',
  order: 60,
  label: 'VirtualBox',
  architectures: ['x86', 'arm'],
  hybrid: 'virtualbox-providers',
} as const satisfies Engine;
