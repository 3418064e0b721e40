import { proxmoxPassthrough } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'passthrough',
  term: 'Passthrough',
  spelled: ['PCI passthrough', 'GPU passthrough', 'passed-through', 'pass-through'],
  short: 'Giving a guest sole control of a physical device, such as a graphics or network card.',
  more: 'Nobody else can use the device then.',
  see: { terms: ['iommu', 'sr-iov', 'vgpu'], criteria: ['gpu-passthrough'] },
  ...proxmoxPassthrough,
} as const satisfies Term;
