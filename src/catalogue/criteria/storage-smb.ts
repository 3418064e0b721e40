import type { Criterion } from '#catalogue/entries.ts';
import { offered } from '#catalogue/scales/offered.ts';

export default {
  id: 'storage-smb',
  group: 'storage',
  order: 550,
  label: 'SMB shares',
  reading:
    'VM disks on a foreign SMB server; same rules as NFS; a community driver or mount that the vendor does not list = limited.',
  kind: 'fact',
  scale: offered,
  weight: 0,
} as const satisfies Criterion;
