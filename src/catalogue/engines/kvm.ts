import type { Engine } from '#catalogue/entries.ts';

export default {
  id: 'kvm',
  order: 20,
  label: 'KVM',
  architectures: ['x86', 'arm', 'power', 'z'],
  hybrid: 'virtio',
} as const satisfies Engine;
