import { proxmoxPassthrough } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'sr-iov',
  term: 'SR-IOV',
  spelled: ['single-root I/O virtualisation', 'single-root I/O virtualization', 'virtual function'],
  short: 'A way for one physical card to appear as several, each of which can be given to a guest of its own.',
  more: 'Mostly used for network cards.',
  see: { terms: ['passthrough', 'iommu'], criteria: ['sriov'] },
  ...proxmoxPassthrough,
} as const satisfies Term;
