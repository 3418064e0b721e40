import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const migrationService = {
  asOf: 'undated',
  source:
    'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/managing-migrations-from-external-platforms.html',
  evidence: 'vendor',
} as const satisfies Backing;

const calculator = {
  asOf: '2026-07',
  source:
    'https://github.com/virtuozzo/tco-calculator-widget/blob/0455f3c9763d641c1937265f453858b646ca7d60/app/js/vz-tco-calculator.js',
  evidence: 'vendor',
} as const satisfies Backing;

const licences = {
  asOf: 'undated',
  source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/managing-licenses.html',
  evidence: 'vendor',
} as const satisfies Backing;

const scopeOfSupport = {
  asOf: 'undated',
  source: 'https://www.virtuozzo.com/all-supported-products/scope-of-support/',
  evidence: 'vendor',
} as const satisfies Backing;

const commands = {
  asOf: '2024-04',
  source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'virtuozzo',
  releases: [
    {
      name: 'Virtuozzo Infrastructure 7.3',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'The newest one that has a manual; no dates were found.',
      ...migrationService,
    },
    {
      name: 'Virtuozzo Hybrid Infrastructure 7.0',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'The vendor taught with it in April 2026; no dates were found.',
      asOf: '2026-04',
      source:
        'https://github.com/virtuozzo/vhi-ops-professional/blob/08933aa1602511c7f7e2cec1b8c7eca3903283f5/README.md',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'Counted are the physical cores of the servers and the storage space that is used; keys are leased, bought for a year, or bought for good. The trial has no end but stops at 96 cores and 1 TB.',
      ...licences,
    },
    {
      says: 'There is no price list, but the vendor’s own cost calculator reckons with 9.40 USD for a core and month up to 200 cores, falling to 5 USD above 1,000, and 1.33 USD for a usable terabyte and month up to 500.',
      ...calculator,
    },
    {
      says: 'Since January 2025 the Standard plan of support allows 24 tickets a year, the Business plan 48, and only Enterprise any number; bugs of the product do not count.',
      asOf: '2025-01',
      source:
        'https://support.virtuozzo.com/hc/en-us/articles/28794725190289-Introducing-Ticket-Caps-Based-on-Support-Plans-Ensuring-Efficient-and-Sustainable-Support-Services',
      evidence: 'vendor',
    },
  ],
  rates: [
    {
      edition: 'Up to 200 cores, as the vendor’s calculator reckons',
      amount: 112.8,
      currency: 'USD',
      per: 'core',
      term: 1,
      note: 'Twelve times 9.40 USD, from a calculator and not from an offer. Storage comes on top: 1.33 USD for a usable terabyte and month. The calculator also counts the cores of servers that only store; the manual counts those of compute servers.',
      ...calculator,
    },
  ],
  movingIn: [
    {
      says: 'From vSphere 6.7 to 8: the migration service of 7.3 copies disks and then their changes, and the machine is deployed anew. The vendor calls it early access and advises against it in production.',
      ...migrationService,
    },
    {
      says: 'That service copies the disks of a machine one after the other, takes no software RAID, and carries neither memory nor running state across: plan a standstill for each machine.',
      ...migrationService,
    },
    {
      says: 'Windows machines pass through a worker that is prepared from a Windows template with the vendor’s guest tools; make that template first.',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/creating-migrations.html',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V, KVM, Xen and files: upload the disk as an image in VHD, VHDX, QCOW2, raw, VDI or VMDK format. UEFI is a property of the image, so name it when uploading.',
      ...commands,
    },
    {
      says: 'Put virtio drivers into the guest before it is uploaded, with virt-v2v or by hand; a physical machine goes the way of virt-p2v. No page of the vendor on either was found.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'A volume is turned into an image, and an image is saved as a file; from there it goes to any platform that reads the format.',
      ...commands,
    },
    {
      says: 'The compute service speaks the interfaces of OpenStack, so tools that copy between OpenStack clouds are worth a try; networks and quotas are made again.',
      ...ours,
    },
  ],
  next: [
    {
      does: 'Check servers and reserved resources against the general requirements',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_1_admins_guide/general-requirements.html',
    },
    { does: 'Choose between lease, annual and perpetual key', asOf: licences.asOf, source: licences.source },
    {
      does: 'Choose how data is kept twice, which decides the number of nodes',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/managing-storage-policies.html',
    },
    { does: 'Try the migration service on one machine', asOf: migrationService.asOf, source: migrationService.source },
    {
      does: 'Read what support covers, and for which versions',
      asOf: scopeOfSupport.asOf,
      source: scopeOfSupport.source,
    },
  ],
  besides: ['openstack', 'proxmox-ve', 'nutanix-ahv', 'cloudstack', 'vmware-vsphere'],
} satisfies Guide;
