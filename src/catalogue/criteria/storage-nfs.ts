import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-nfs',
  group: 'storage',
  order: 540,
  label: 'NFS shares',
  reading:
    'VM disks on a foreign NFS server; a product that only serves NFS, or mounts it for files, import or inside the guest = no; as a plain mounted path without coordination of hosts = limited.',
  kind: 'fact',
  scale: offered,
  weight: 0.25,
} as const satisfies Criterion;
