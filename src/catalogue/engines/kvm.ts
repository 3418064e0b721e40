import type { Engine } from '#catalogue/entries.ts';

export default { id: 'kvm', order: 20, label: 'KVM', hybrid: 'virtio' } as const satisfies Engine;
