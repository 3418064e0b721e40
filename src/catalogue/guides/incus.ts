import type { Guide } from '#catalogue/entries.ts';
import { ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const incus = 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34';
const news =
  'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news';

const sevenLts = {
  asOf: '2026-05',
  source: `${news}/incus-7-0-lts-has-been-released.yaml`,
  evidence: 'vendor',
} as const satisfies Backing;

const importing = {
  asOf: '2026-02',
  source: `${incus}/doc/howto/import_machines_to_instances.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const backup = {
  asOf: '2026-06',
  source: `${incus}/doc/howto/instances_backup.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const migrationManager = {
  asOf: 'undated',
  source:
    'https://github.com/FuturFusion/migration-manager/blob/81d9a76c2ba0d769bdaed1c0209027cd78c55b92/doc/reference/sources/vmware.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'incus',
  releases: [
    {
      name: 'Incus 7.0 LTS',
      released: '2026-05-05',
      supportedUntil: '2031-06',
      note: 'Fixes of all kinds for two years, then security fixes. A feature release comes each month and is supported until the next one; 7.3 of 2026-07-30 is the last that was seen.',
      ...sevenLts,
    },
    {
      name: 'Incus 6.0 LTS',
      released: '2024-04-04',
      supportedUntil: '2029-06',
      note: 'Security fixes alone since 7.0 came.',
      asOf: '2024-04',
      source: `${news}/incus-6-0-lts-has-been-released.yaml`,
      evidence: 'vendor',
    },
    {
      name: 'LXD 5.21 LTS, the sibling by Canonical',
      released: 'unknown',
      supportedUntil: '2029-06',
      note: 'Ubuntu Pro adds five years. LXD 5.0 LTS is supported to June 2027.',
      asOf: 'undated',
      source:
        'https://github.com/canonical/lxd/blob/057f84859336113119cdb91bbf58cb33800a94fc/doc/reference/releases-snap.md',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'There is one edition, free under the Apache licence; LXD is free as well, under the AGPL.',
      asOf: '2026-08',
      source: `${incus}/COPYING`,
      evidence: 'vendor',
    },
    {
      says: 'Support is sold by Zabbly, for its own packages on Debian and Ubuntu; who installs other packages asks in the forum.',
      asOf: '2026-08',
      source: `${incus}/README.md`,
      evidence: 'vendor',
    },
    {
      says: 'No published price of support for Incus was found; for LXD the price of Ubuntu Pro holds.',
      ...ours,
    },
  ],
  rates: [
    {
      edition: 'LXD or MicroCloud with Ubuntu Pro, without support',
      amount: 500,
      currency: 'USD',
      per: 'host',
      term: 1,
      note: 'For LXD on Ubuntu; Incus is not part of it. Copied by a third party from Canonical’s page of prices on 2026-09-05.',
      asOf: '2026-09',
      source:
        'https://github.com/api-evangelist/canonical/blob/073fb467824d8bdbd284eb96b7ae3df2535e4338/plans/canonical-plans-pricing.yml',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware, one machine: incus-migrate takes an OVA or VMDK file, from any Linux computer, and asks for the rest; the guest is off meanwhile.',
      ...importing,
    },
    {
      says: 'From VMware, many: Migration Manager by FuturFusion works through batches from vCenter or ESXi. With changed block tracking it copies while the machine runs; without, the machine is off the whole time. Disks that allow no snapshots are left out.',
      ...migrationManager,
    },
    {
      says: 'Windows from any other hypervisor starts only once the virtio drivers are in: run virt-v2v with virtio-scsi to a raw disk first, then incus-migrate. So it goes for Hyper-V and Xen too.',
      ...importing,
    },
    {
      says: 'A machine boots by UEFI with Secure Boot unless told otherwise; for a guest that was installed for BIOS switch Secure Boot off and security.csm on before the first start.',
      asOf: '2026-08',
      source: `${incus}/doc/config_options.txt`,
      evidence: 'vendor',
    },
    {
      says: 'A physical server becomes a container while it runs, but a machine only from a disk that is not in use; mount points and network settings are put right afterwards.',
      ...importing,
    },
  ],
  movingOut: [
    {
      says: 'An export is one file with all snapshots in Incus’ own layout; volumes attached besides are not in it and are exported on their own.',
      ...backup,
    },
    {
      says: 'No tool that writes for another platform was found: take the raw or qcow2 disk out of the pool and import it there; the virtio drivers serve on every KVM platform.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Install Incus, the long-term release for production',
      asOf: '2026-06',
      source: `${incus}/doc/installing.md`,
    },
    { does: 'Form a cluster', asOf: '2026-06', source: `${incus}/doc/howto/cluster_form.md` },
    { does: 'Import existing machines', asOf: importing.asOf, source: importing.source },
    { does: 'Schedule snapshots and export to another place', asOf: backup.asOf, source: backup.source },
    {
      does: 'Read what Migration Manager needs, if many machines come from VMware',
      asOf: migrationManager.asOf,
      source: migrationManager.source,
    },
  ],
  besides: ['proxmox-ve', 'kvm-libvirt', 'opennebula', 'xcp-ng'],
} satisfies Guide;
