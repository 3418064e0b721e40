import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'bhyve',
  order: 50,
  label: 'bhyve',
  architectures: ['x86', 'arm'],
  hybrid: 'virtio',
} as const satisfies Engine;
