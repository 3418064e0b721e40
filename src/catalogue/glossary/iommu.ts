import { proxmoxPassthrough } from '#catalogue/cited/proxmox.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'iommu',
  term: 'IOMMU',
  spelled: ['VT-d', 'AMD-Vi', 'I/O memory management unit'],
  short:
    'The part of a computer that confines a device to the memory it may use, so that it can safely be given to one guest.',
  more: 'Intel calls it VT-d, AMD calls it AMD-Vi; it is switched on in the firmware.',
  see: { terms: ['passthrough', 'sr-iov'], criteria: ['gpu-passthrough'] },
  ...proxmoxPassthrough,
} as const satisfies Term;
