import type { Guide } from '#catalogue/entries.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import { virtV2v } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const manual =
  'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages';

const readme = {
  asOf: '2026-08',
  source: 'https://github.com/harvester/harvester/blob/3d63c2af15db747e4a803b18b7832049b88cb00e/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const lifeCycle = {
  asOf: '2025-07',
  source: `${manual}/introduction/document-conventions.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

const importing = {
  asOf: '2026-01',
  source: `${manual}/add-ons/vm-import-controller.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

const uploading = {
  asOf: '2026-08',
  source: `${manual}/virtual-machines/vm-images/upload-image.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

const backup = {
  asOf: '2026-01',
  source: `${manual}/virtual-machines/backup-restore.adoc`,
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'suse-virtualization',
  releases: [
    {
      name: 'Harvester 1.9',
      released: '2026-09',
      supportedUntil: 'open',
      note: 'A SUSE project made 1.9.0 its default on 2026-09-18; the page of the release itself was not found. The free release is supported until 1.10.1 comes, the release for subscribers begins with 1.9.1.',
      asOf: '2026-09',
      source: 'https://github.com/rancher/harvester-cloud/pull/275',
      evidence: 'community',
    },
    {
      name: 'Harvester 1.8',
      released: '2026-04-24',
      supportedUntil: '2027-12-29',
      note: 'Worked out: subscribers get 18 months from 1.8.1 of 2026-06-29, the last 12 of them for critical security faults. Free support ends when 1.9.1 comes.',
      ...lifeCycle,
    },
    {
      name: 'Harvester 1.7',
      released: '2025-12-22',
      supportedUntil: '2027-08-09',
      note: 'Worked out: subscribers get 18 months from 1.7.1 of 2026-02-09. By the rule free support ended with 1.8.1 on 2026-06-29, though 1.7.3 came in August.',
      ...lifeCycle,
    },
  ],
  price: [
    {
      says: 'Harvester is free with all its functions, for production too.',
      ...readme,
    },
    {
      says: 'The trap is time: a free release is supported only until the first patch of the next one, which comes about every four months; subscribers of SUSE Rancher Prime get 6 months of fixes and 12 more of security fixes.',
      ...lifeCycle,
    },
    {
      says: 'No published price of the subscription was found, nor what it counts.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware, OpenStack or an OVA file: the vm-import-controller add-on fetches the machine cold, shuts it down by VMware Tools first, and maps its networks; without the Tools switch it off yourself.',
      ...importing,
    },
    {
      says: 'Give the add-on a volume twice as large as the largest machine, or the node runs out of space; names must suit Kubernetes, and an imported machine migrates live only after its eviction strategy has been set.',
      ...importing,
    },
    {
      says: 'The add-on gives disks the virtio bus where it cannot tell the old one, and its page speaks of no drivers: install the virtio drivers in Windows before the move, or choose SATA and change over later.',
      ...importing,
    },
    {
      says: 'From KVM: upload the qcow2 or raw disk as an image and build the machine around it.',
      ...uploading,
    },
    {
      says: 'From Hyper-V, Xen or a physical server: virt-v2v, with virt-p2v for hardware, converts the guest and puts drivers in; the disk is then uploaded. Its direct output for KubeVirt is marked as experimental.',
      ...virtV2v,
    },
  ],
  movingOut: [
    {
      says: 'A volume is exported to an image, which is downloaded from the console, one disk at a time; the machine’s settings are built anew. Take volumes of external storage off their machines first, or the export hangs.',
      asOf: '2025-05',
      source: `${manual}/storage/volumes/export-volume.adoc`,
      evidence: 'vendor',
    },
    {
      says: 'Backups on NFS or S3 bring a machine back on this or another cluster of the same product; they are no way to another platform.',
      ...backup,
    },
  ],
  next: [
    {
      does: 'Check the servers: 16 cores, 64 GB of memory and fast local disks each, three of them for high availability',
      asOf: '2026-05',
      source: `${manual}/installation-setup/requirements.adoc`,
    },
    {
      does: 'Install the first node from the ISO image',
      asOf: '2026-05',
      source: `${manual}/installation-setup/methods/iso-install.adoc`,
    },
    { does: 'Import the first machine', asOf: importing.asOf, source: importing.source },
    { does: 'Set up the backup target and a first restore', asOf: backup.asOf, source: backup.source },
    {
      does: 'Learn the order of upgrades before the first one is due',
      asOf: '2026-07',
      source: `${manual}/upgrades/upgrades.adoc`,
    },
  ],
  besides: ['openshift-virtualization', 'vmware-vsphere', 'nutanix-ahv', 'proxmox-ve', 'kubevirt'],
} satisfies Guide;
