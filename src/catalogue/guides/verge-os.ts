import type { Guide } from '#catalogue/entries.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const releaseTable = {
  asOf: '2026-07',
  source:
    'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/release-notes-overview.md',
  evidence: 'vendor',
} as const satisfies Backing;

const licensing = {
  asOf: '2026-08',
  source:
    'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/licensing-overview.md',
  evidence: 'vendor',
} as const satisfies Backing;

const waysIn = {
  asOf: '2026-08',
  source:
    'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/vm-migration-overview.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'verge-os',
  releases: [
    {
      name: '26.1',
      released: '2026-01',
      supportedUntil: 'unknown',
      note: 'The vendor’s table leaves the end open; 26.1.7 of July 2026 was its newest patch.',
      ...releaseTable,
    },
    {
      name: '26.0',
      released: '2025-10',
      supportedUntil: 'unknown',
      note: 'Supported without an end date; its last patch is 26.0.2.2 of December 2025.',
      ...releaseTable,
    },
    {
      name: '4.13',
      released: '2024-11',
      supportedUntil: 'unknown',
      note: 'Supported without an end date; 4.13.4.2 is the step that leads to 26.0. The release before it, 4.12, was kept for 23 months.',
      ...releaseTable,
    },
  ],
  price: [
    {
      says: 'It is sold per node with everything in it: compute, storage, networks and tenants, without add-ons to buy.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/transition-from-vmware.md',
      evidence: 'vendor',
    },
    { says: 'No published price was found; ask for an offer that names the price of the renewal too.', ...ours },
    {
      says: 'The key belongs to the system, not to a node. A new installation gets a new system number, and only the vendor’s support can move the key; without a valid one, virtual machines do not run.',
      ...licensing,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: a service inside VergeOS copies running machines and then only changed blocks; for the last copy the machine is shut down. MAC addresses stay as they were unless you choose otherwise.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/import-from-vmware.md',
      evidence: 'vendor',
    },
    {
      says: 'From hardware and from any other hypervisor: boot the source from the clone ISO, which copies its disks over the network while the system is down; an interrupted copy resumes.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/importing-p2v-or-v2v.md',
      evidence: 'vendor',
    },
    {
      says: 'From files: OVF, OVA, VMX, VMDK, VHD, VHDX, QCOW2, VDI and raw, uploaded one by one or read in bulk from an NFS or SMB share.',
      ...waysIn,
    },
    {
      says: 'Windows with UEFI: remove VMware Tools before the move, start once from a SATA disk, install the virtio guest tools, then change disk and network to virtio.',
      asOf: '2024-03',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/importwindowsserveruefi.md',
      evidence: 'vendor',
    },
    {
      says: 'Linux may not boot after the move, because its initial RAM disk lacks virtio drivers; rebuild it from the rescue mode. RHEL 9 and its relatives may also refuse disks whose serial numbers changed.',
      asOf: '2024-09',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/import-centos-redhat.md',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Each disk is downloaded as a raw image, which most hypervisors read or convert; the settings of the machine are entered again by hand.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/exporting-a-vm.md',
      evidence: 'vendor',
    },
    {
      says: 'Many machines leave through an export volume: it keeps dated copies of chosen machines and shares them by SMB or NFS, on a schedule if you like.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/vm-export-volume.md',
      evidence: 'vendor',
    },
    {
      says: 'No way out with only a short standstill was found in the manual; the copy of the disks sets the length of the outage. Tenants and their networks have no equivalent elsewhere.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Plan nodes, disks and the core network, which needs jumbo frames',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/intro.md',
    },
    {
      does: 'Install the two controller nodes',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/installation-guide.md',
    },
    { does: 'Choose the way in for each machine', asOf: waysIn.asOf, source: waysIn.source },
    {
      does: 'Connect a backup product, Storware for one',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/storware-backup-recovery.md',
    },
    {
      does: 'Note how support is reached, and at which hours',
      asOf: '2026-08',
      source: 'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/support.md',
    },
  ],
  besides: ['nutanix-ahv', 'proxmox-ve', 'scale-computing', 'hpe-vm-essentials', 'vmware-vsphere'],
} satisfies Guide;
