import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const manual = 'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content';

const comparison = {
  asOf: '2026-05',
  source: `${manual}/getting_started/understand_opennebula/opennebula_concepts/comparison.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const oneSwap = {
  asOf: '2026-05',
  source: `${manual}/software/migration_from_vmware/oneswap.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const schedule = {
  asOf: '2025-07',
  source: 'https://github.com/OpenNebula/one/wiki/Release-Schedule',
  evidence: 'vendor',
} as const satisfies Backing;

const images = {
  asOf: '2026-05',
  source: `${manual}/product/virtual_machines_operation/virtual_machines/images.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'opennebula',
  releases: [
    {
      name: 'OpenNebula 7.4',
      released: '2026-07-26',
      supportedUntil: 'unknown',
      note: 'The day of its tag. 7.4.2 is named by a release of the appliances in November 2026; patches between the versions go to subscribers.',
      asOf: '2026-07',
      source: 'https://github.com/OpenNebula/one/tree/release-7.4.0',
      evidence: 'vendor',
    },
    {
      name: 'OpenNebula 7.0',
      released: '2025-07-03',
      supportedUntil: 'unknown',
      note: 'The first without the vCenter driver; 7.2 of April 2026 stands between it and 7.4.',
      ...schedule,
    },
    {
      name: 'OpenNebula 6.10, long-term',
      released: '2024-09-02',
      supportedUntil: 'unknown',
      note: 'Long-term support is for subscribers; its end is not published. 6.10.5 was tagged in November 2025.',
      ...schedule,
    },
  ],
  price: [
    {
      says: 'The Community Edition is free; the Enterprise Edition is a yearly subscription per hypervisor host, whatever its cores, memory and machines. Bundles with Ubuntu Pro, Red Hat Enterprise Linux or Rancher may be counted per core or socket after all.',
      ...comparison,
    },
    {
      says: 'The trap is what the free edition leaves out: machines directly on a SAN, by LVM, NetApp or Pure Storage, need the Enterprise Edition, as do the link to Veeam and patches between the versions.',
      asOf: '2026-05',
      source: `${manual}/product/cluster_configuration/storage_system/overview.md`,
      evidence: 'vendor',
    },
    {
      says: 'No published price of the subscription was found; it is given on request.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: OneSwap converts machines from vCenter or ESXi with virt-v2v. The usual way wants them off and without snapshots; the delta way copies while they run and stops them shortly, for which it needs SSH to the ESXi hosts.',
      ...oneSwap,
    },
    {
      says: 'Run OneSwap on a server of its own with Ubuntu 24.04 or AlmaLinux 9, a fast network and much disk space; for Windows it needs the virtio disc and rhsrvany, with fast startup off. Check machine type and firmware afterwards, where UEFI was not recognised.',
      ...oneSwap,
    },
    {
      says: 'OVA folders and single VMDK disks are imported by the same tool, but only those that VMware exported, not ones of Xen or VirtualBox.',
      asOf: '2026-05',
      source: `${manual}/software/migration_from_vmware/import_ova.md`,
      evidence: 'vendor',
    },
    {
      says: 'From KVM: register the qcow2 or raw disk as an image, and install the context package in the guest, so that it takes its addresses from OpenNebula.',
      ...images,
    },
    {
      says: 'From Hyper-V, Xen or a physical server: virt-v2v, with virt-p2v for hardware, makes a qcow2 disk, which is then registered as an image.',
      ...virtV2v,
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 or raw files, Ceph images or LVM volumes without a format of their own, and are copied from the datastore.',
      ...nobody,
    },
    {
      says: 'The templates of machines, networks and services are OpenNebula’s own language; they are written anew elsewhere, and context packages are taken out of the guests.',
      ...ours,
    },
    {
      says: 'When a subscription ends, the software that was downloaded during it may be used on, without updates and support.',
      ...comparison,
    },
  ],
  next: [
    {
      does: 'Try it on one server',
      asOf: '2026-05',
      source: `${manual}/getting_started/try_opennebula/opennebula_sandbox_deployment/deploy_opennebula_onprem_with_minione.md`,
    },
    {
      does: 'Deploy a cluster with OneDeploy',
      asOf: '2026-05',
      source: `${manual}/software/installation_process/advanced_installation_with_onedeploy/one_deploy_overview.md`,
    },
    {
      does: 'Migrate machines from VMware with OneSwap',
      asOf: 'undated',
      source: 'https://docs.opennebula.io/7.2/software/migration_from_vmware/oneswap/',
    },
    {
      does: 'Choose where backups go and schedule them',
      asOf: '2026-05',
      source: `${manual}/product/cluster_configuration/backup_system/overview.md`,
    },
    {
      does: 'Read how an upgrade is done, configuration files above all',
      asOf: '2026-05',
      source: `${manual}/software/upgrade_process/upgrade_guide/start_here.md`,
    },
  ],
  besides: ['proxmox-ve', 'cloudstack', 'openstack', 'vmware-vsphere'],
} satisfies Guide;
