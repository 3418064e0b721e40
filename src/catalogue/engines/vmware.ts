import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'vmware',
  order: 30,
  label: 'VMware',
  architectures: ['x86', 'arm'],
  hybrid: 'vmware-tools',
} as const satisfies Engine;
