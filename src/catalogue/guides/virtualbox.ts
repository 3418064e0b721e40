import type { Guide } from '#catalogue/entries.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const lifeCycle = {
  asOf: '2026-08',
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/virtualbox.md',
  evidence: 'independent',
} as const satisfies Backing;

const packages = {
  asOf: 'undated',
  source:
    'https://github.com/mirror/vbox/blob/0bdf12daeff4ebb725e8ecdaf0ddcdc90339dfa2/doc/manual/en_US/dita/topics/intro-installing.dita',
  evidence: 'vendor',
} as const satisfies Backing;

const extensionPackLicence = {
  asOf: '2024-07',
  source: 'https://github.com/gentoo/gentoo/blob/36a4c8c09d59ac4d243952f071eca7a901ec9c30/licenses/PUEL-12',
  evidence: 'vendor',
} as const satisfies Backing;

const aboutOvf = {
  asOf: 'undated',
  source:
    'https://github.com/mirror/vbox/blob/521e1491f947fa4664a7602d4cc5ee76281f71e1/doc/manual/en_US/dita/topics/ovf-about.dita',
  evidence: 'vendor',
} as const satisfies Backing;

const importOvf = {
  asOf: 'undated',
  source:
    'https://github.com/mirror/vbox/blob/0bdf12daeff4ebb725e8ecdaf0ddcdc90339dfa2/doc/manual/en_US/dita/topics/ovf-import-appliance.dita',
  evidence: 'vendor',
} as const satisfies Backing;

const diskFormats = {
  asOf: 'undated',
  source:
    'https://github.com/mirror/vbox/blob/1d73e3bc76519d0c2b2dd0828e60f412a2ccfac3/doc/manual/en_US/dita/topics/vdidetails.dita',
  evidence: 'vendor',
} as const satisfies Backing;

const convertRaw = {
  asOf: '2024-10',
  source:
    'https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/doc/manual/en_US/man_VBoxManage-convertfromraw.xml',
  evidence: 'vendor',
} as const satisfies Backing;

const cloneMedium = {
  asOf: '2024-10',
  source:
    'https://github.com/VirtualBox/virtualbox/blob/4908d8d1a85c75c0eefb6a4c5c8a9f07211ad8f1/doc/manual/en_US/man_VBoxManage-clonemedium.xml',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'virtualbox',
  releases: [
    {
      name: '7.2',
      released: '2025-08-14',
      supportedUntil: 'unknown',
      note: 'No end date is published, and Oracle documents no rule; 7.1 was kept for about seven months after 7.2 came.',
      ...lifeCycle,
    },
    {
      name: '7.1',
      released: '2024-09-09',
      supportedUntil: '2026-03-31',
      note: 'A last patch, 7.1.18, came on 29 April 2026.',
      ...lifeCycle,
    },
  ],
  price: [
    {
      says: 'The base package is free software under the GPL, version 3, and costs nothing, in a business too; the Extension Pack beside it is another product with another licence.',
      ...packages,
    },
    {
      says: 'The free licence of the Extension Pack excludes every use for a business, an organisation or a public authority, even by one employee; Oracle may audit with 45 days of notice and charge for what was used.',
      ...extensionPackLicence,
    },
    {
      says: 'Oracle publishes no price that was found; an adviser on its licences names 1,000 USD for each processor socket, or about 6,000 USD for the smallest order of 100 named users.',
      asOf: '2026',
      source: 'https://redresscompliance.com/virtualbox-extension-pack-advanced-features-and-licensing',
      evidence: 'independent',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: export an OVF or OVA package and open it here; network cards get new MAC addresses unless you keep the old ones in the wizard, which matters to licences and fixed leases.',
      ...importOvf,
    },
    {
      says: 'Packages of other products are not promised to work: Oracle calls its support of OVF unfinished, so try one machine before you plan for ten.',
      ...aboutOvf,
    },
    {
      says: 'VMDK, VHD and VDI disks are attached as they are; VHDX of Hyper-V and QCOW2 of KVM are not on the list and are converted first, with qemu-img or Hyper-V’s own tools.',
      ...diskFormats,
    },
    {
      says: 'A physical disk or a raw image becomes a VDI, VMDK or VHD file with one command, also through a pipe; the source must be at rest while it is read.',
      ...convertRaw,
    },
    {
      says: 'Set EFI by hand where the source started by UEFI, and begin with a SATA disk; disks are emulated, so no driver has to be slipped in before the first start.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'The OVF export writes the present state only: snapshots are flattened into one disk and cannot be taken along.',
      ...aboutOvf,
    },
    {
      says: 'A single disk is written out as VMDK, VHD or raw with VBoxManage clonemedium.',
      ...cloneMedium,
    },
    {
      says: 'Disks encrypted by the Extension Pack are decrypted here first; no other product opens them.',
      ...nobody,
    },
  ],
  next: [
    {
      does: 'Read what is in the base package and what only in the Extension Pack',
      asOf: packages.asOf,
      source: packages.source,
    },
    { does: 'Keep the manual of your version at hand', asOf: 'undated', source: 'https://www.virtualbox.org/manual/' },
    { does: 'Import a machine in OVF format', asOf: importOvf.asOf, source: importOvf.source },
    { does: 'Convert a raw disk image', asOf: convertRaw.asOf, source: convertRaw.source },
    { does: 'Copy a disk into another format', asOf: cloneMedium.asOf, source: cloneMedium.source },
  ],
  besides: ['vmware-workstation', 'hyper-v', 'kvm-libvirt', 'proxmox-ve'],
} satisfies Guide;
