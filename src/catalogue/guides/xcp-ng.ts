import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'xcp-ng',
  releases: [
    {
      name: 'XCP-ng 8.3 LTS',
      released: '2024-10-07',
      supportedUntil: '2028-11-30',
      note: 'Long-term support since 2025-06-16, shorter than usual to make way for 9.0, which has no date.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/releases.md',
      evidence: 'vendor',
    },
    {
      name: 'XCP-ng 8.2 LTS',
      released: '2020-11-18',
      supportedUntil: '2025-09-16',
      note: 'Gets no more fixes.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/releases.md',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'The host and a Xen Orchestra built from its sources are free and unlimited; one Vates VMS subscription covers XCP-ng, the tested appliance and professional support.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/intro_support.md',
      evidence: 'vendor',
    },
    {
      says: 'XOSTOR, the storage spread over the hosts, and XO Proxy are licensed on top of the Vates VMS subscription.',
      asOf: '2026-06',
      source: 'https://vates.tech/en/user-conditions/vates-vms',
      evidence: 'vendor',
    },
    {
      says: 'The vendor’s price page could not be read; the one figure found is a user’s, and it carries no date.',
      evidence: 'judgement',
    },
  ],
  rates: [
    {
      edition: 'Vates VMS Pro',
      amount: 1250,
      currency: 'EUR',
      per: 'host',
      term: 1,
      note: 'About, as a user reports; ask Vates. Nothing is to be paid for use without support.',
      asOf: 'undated',
      source: 'https://nortinia.com/journal/nip-xcp-ng-why-not-vmware',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware, Xen Orchestra copies a machine from vCenter or ESXi while it runs, then stops it and sends the changes; since 5.110 that holds for every ESXi version. It needs VMware’s VDDK library and the older interface, XO 5.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo5/v2v-migration-guide.md',
      evidence: 'vendor',
    },
    {
      says: 'Before a move from VMware take VMware Tools and snapshots away; raw device mappings, independent disks and encrypted disks are refused, and vSAN is expected to work but not fully tested.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo5/v2v-migration-guide.md',
      evidence: 'vendor',
    },
    {
      says: 'The manual of XCP-ng still describes the older import, which must stop machines on VMFS 6 and vSAN; the one of Xen Orchestra is newer.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V and KVM the disk is converted to a dynamic VHD (Convert-VHD, qemu-img) and attached to a new machine of the same firmware; Linux guests need the Xen drivers in their initramfs before they leave.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
      evidence: 'vendor',
    },
    {
      says: 'From XenServer and Citrix Hypervisor the installer converts a host in place and keeps machines, storage and networks, unless its XAPI is newer than that of XCP-ng; switch high availability and clustering off before, and start with the pool master.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/upgrade.md',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Xen Orchestra exports machines as OVA and single disks as VHD; XVA, the native format, is for other XCP-ng and XenServer hosts only.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/import-export.md',
      evidence: 'vendor',
    },
    {
      says: 'A machine is exported while it is halted; of a running one only a snapshot goes out.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/import-export.md',
      evidence: 'vendor',
    },
    {
      says: 'Towards KVM virt-v2v swaps the drivers, but lists Citrix Xen as a source that was not tested of late; try one machine first.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'independent',
    },
  ],
  next: [
    {
      does: 'Install the first host; settle on UEFI or BIOS before',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/install-xcp-ng.md',
    },
    {
      does: 'Choose between the Xen Orchestra appliance and a build from sources',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/releases.md',
    },
    {
      does: 'Bring machines over from VMware',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo5/v2v-migration-guide.md',
    },
    {
      does: 'Back up machines, and the settings of hosts and pool',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/backup.md',
    },
    {
      does: 'Find the forum and the other places of the community',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/project/about.md',
    },
  ],
  besides: ['proxmox-ve', 'vmware-vsphere', 'xenserver', 'hyper-v'],
} satisfies Guide;
