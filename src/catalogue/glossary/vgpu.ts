import { proxmoxPassthrough } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'vgpu',
  term: 'vGPU',
  spelled: ['virtual GPU', 'shared GPU', 'GPU-P', 'MIG', 'mediated device'],
  short: 'A share of a graphics card that a guest sees as a card of its own.',
  more: 'NVIDIA’s software for it has a licence of its own.',
  see: { terms: ['passthrough', 'sr-iov'], criteria: ['gpu-vgpu'] },
  ...proxmoxPassthrough,
} as const satisfies Term;
