import { qemuGlossary } from '#catalogue/cited/glossaries.ts';
import type { Term } from '#catalogue/entries.ts';

export default {
  id: 'virtio',
  term: 'virtio',
  spelled: ['VirtIO', 'virtio-win', 'virtio-net', 'virtio-blk', 'virtio-scsi'],
  short:
    'An open standard for virtual disks, network cards and other devices that are made for virtual machines and copy no real hardware.',
  see: { terms: ['pv-drivers', 'kvm', 'emulation'], modes: ['virtio'] },
  ...qemuGlossary,
} as const satisfies Term;
