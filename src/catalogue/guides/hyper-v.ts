import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'hyper-v',
  releases: [
    {
      name: 'Windows Server 2025',
      released: '2024-11-01',
      supportedUntil: '2034-11-14',
      note: 'Mainstream support to 2029-11-13, then security fixes at no charge.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
    {
      name: 'Windows Server 2022',
      released: '2021-08-18',
      supportedUntil: '2031-10-14',
      note: 'Security fixes only since 2026-10-13.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
    {
      name: 'Windows Server 2019',
      released: '2018-11-13',
      supportedUntil: '2029-01-09',
      note: 'Security fixes only; the last one with a free Hyper-V Server beside it.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
    {
      name: 'Windows Server 2016',
      released: '2016-10-15',
      supportedUntil: '2027-01-12',
      note: 'Security fixes only; paid ones to 2030-01-12.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'Hyper-V is a role of Windows Server, which is bought once per physical core, at least 16 per server and 8 per processor; each user or device needs a client access licence besides.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    {
      says: 'Standard covers two Windows Server guests on a host whose cores are all licensed, and every further two cost all the cores once more; Datacenter covers any number and pays off above ten to twelve guests a host.',
      asOf: 'undated',
      source: 'https://redresscompliance.com/mastering-microsoft-windows-server-licensing-for-sam-professionals.html',
      evidence: 'independent',
    },
    {
      says: 'Storage Spaces Direct, software-defined networks and Shielded VMs need Datacenter; failover clusters on shared storage come with Standard too.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/microsoft/windows-server.md',
      evidence: 'community',
    },
    {
      says: 'Cores can be rented through Azure Arc instead, with ordinary client access included and Remote Desktop access not; System Center, the large console, is always extra.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
  ],
  rates: [
    {
      edition: 'Windows Server Datacenter',
      amount: 423,
      currency: 'USD',
      per: 'core',
      term: 'lifetime',
      least: { host: 16, socket: 8 },
      note: 'About; 6,771 USD for 16 cores of the 2025 edition, with any number of Windows guests. Client access licences and Software Assurance (20 to 25 % a year) are extra.',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    {
      edition: 'Windows Server Standard',
      amount: 66.81,
      currency: 'USD',
      per: 'core',
      term: 'lifetime',
      least: { host: 16, socket: 8 },
      note: '1,069 USD for 16 cores, which matches the 2022 edition; a figure for 2025 that can be cited was not found, expect about a tenth more. Two Windows guests; client access licences are extra.',
      asOf: 'undated',
      source: 'https://www.itnegotiationservices.com/blog/windows-server-licensing-datacenter.html',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware the VM Conversion extension of Windows Admin Center, a free preview, copies machines from vCenter while they run and switches over after a short stop; network settings of the host are not taken over.',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/02706f2da7ac97f497ec2ce52e3db82bbea10013/WindowsServerDocs/manage/windows-admin-center/use/migrate-vmware-to-hyper-v.md',
      evidence: 'vendor',
    },
    {
      says: 'A machine with BIOS becomes generation 1 and one with UEFI generation 2; merge snapshots and take VMware Tools away first, and see that Linux guests have their hv_ drivers.',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-25-migrating-vms-from-vmware.md',
      evidence: 'independent',
    },
    {
      says: 'Virtual Machine Manager, part of System Center, converts hundreds of VMware machines, each of them powered off and none of them on vSAN.',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    {
      says: 'From Proxmox VE, Veeam starts a backup as a Hyper-V machine; its guide for oVirt and RHV says the same.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    {
      says: 'For physical machines, and for qcow2 or raw disks of KVM and Xen, StarWind’s free converter makes a VHDX, with the power off; Microsoft’s own Virtual Machine Converter has ended.',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-25-migrating-vms-from-vmware.md',
      evidence: 'independent',
    },
  ],
  movingOut: [
    {
      says: 'Export, in Hyper-V Manager or with Export-VM, puts disks, settings and checkpoints in one folder, whether the machine runs or not; the settings are read only by a Hyper-V of the same age or newer.',
      asOf: '2015-02',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/030ee582624693fd548ddca79c48fe512caef15a/WindowsServerDocs/virtualization/hyper-v/deploy/Export-and-import-virtual-machines.md',
      evidence: 'vendor',
    },
    {
      says: 'Red Hat’s toolkit takes machines of both generations, but only powered off and without checkpoints, from one host and with their disks on an SMB share.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_hyperv-prerequisites.adoc',
      evidence: 'independent',
    },
    {
      says: 'Nutanix Move copies from Hyper-V hosts while machines run, sends the changes and switches over with a stop of 5 to 30 minutes each.',
      asOf: 'undated',
      source:
        'https://github.com/nixfred/nutanix/blob/3d920c935110888a5373b051f76ec6757c54a3ca/curriculum/nutanix/10-migration-path.md',
      evidence: 'community',
    },
  ],
  next: [
    {
      does: 'Install the Hyper-V role',
      asOf: '2025-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/1267472d70321dbd81b7c1488aa817015518b459/WindowsServerDocs/virtualization/hyper-v/get-started/Install-Hyper-V.md',
    },
    {
      does: 'Validate hosts and form a failover cluster',
      asOf: '2021-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/00652e2c7b8cf0a4b1644db1741b6874cbbe3f8b/WindowsServerDocs/failover-clustering/create-failover-cluster.md',
    },
    {
      does: 'Bring machines over from VMware with Windows Admin Center',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/02706f2da7ac97f497ec2ce52e3db82bbea10013/WindowsServerDocs/manage/windows-admin-center/use/migrate-vmware-to-hyper-v.md',
    },
    {
      does: 'Understand how backups of Hyper-V work before you choose a product',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/backup-approaches.md',
    },
    {
      does: 'Export and import machines between hosts',
      asOf: '2015-02',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/030ee582624693fd548ddca79c48fe512caef15a/WindowsServerDocs/virtualization/hyper-v/deploy/Export-and-import-virtual-machines.md',
    },
  ],
  besides: ['vmware-vsphere', 'azure-local', 'proxmox-ve', 'nutanix-ahv'],
} satisfies Guide;
