import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const notesOf2510 = {
  asOf: '2026-02',
  source:
    'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
  evidence: 'vendor',
} as const satisfies Backing;

const lifeCycle = {
  asOf: '2026-08',
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/10b9791b2127603fcfc5d14a3d579cf0f8b2bb0c/products/truenas.md',
  evidence: 'independent',
} as const satisfies Backing;

const editions = {
  asOf: 'undated',
  source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
  evidence: 'vendor',
} as const satisfies Backing;

const vmTutorial = {
  asOf: 'undated',
  source:
    'https://github.com/truenas/documentation/blob/25d7c4388b7f3234eabed3d7d429ef75f21b334b/content/SCALETutorials/Virtualization/CreatingManagingVMsSCALE.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'truenas',
  releases: [
    {
      name: '25.10 (Goldeye)',
      released: '2025-10-28',
      supportedUntil: 'unknown',
      note: 'No end date is published. Patches carry on in the same line: 25.10.1 came in December 2025, 25.10.2 in February 2026.',
      ...notesOf2510,
    },
    {
      name: '25.04 (Fangtooth)',
      released: '2025-04-15',
      supportedUntil: 'unknown',
      note: 'No end date is published; the list takes the three newest lines as kept. The last patch that it names, 25.04.2.6, is of 30 October 2025.',
      ...lifeCycle,
    },
  ],
  price: [
    {
      says: 'The Community Edition costs nothing and is the same software from the same image, without failover and without support by the vendor.',
      ...editions,
    },
    {
      says: 'Enterprise is sold only with the vendor’s hardware, on request; no published price was found. Failover of virtual machines between two controllers exists only there.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware, Hyper-V, VirtualBox or KVM: the form for a new machine imports a disk image in QCOW2, QED, RAW, VDI, VHDX or VMDK format; processor, memory, network and firmware are entered by hand.',
      ...notesOf2510,
    },
    {
      says: 'Every move is a cold one: the source is shut down, its disk exported, uploaded to a dataset and converted, so count the copy twice in time and space.',
      ...ours,
    },
    {
      says: 'Secure Boot can only be chosen when the machine is created. Use 25.10.1 or later for Windows 11: before that, Secure Boot lacked Microsoft’s keys and the virtual TPM forgot its contents at each restart.',
      ...notesOf2510,
    },
    {
      says: 'The vendor advises an AHCI disk for Windows, and an Intel e1000 network card where compatibility counts; a virtio device needs its driver inside the guest first.',
      ...vmTutorial,
    },
    {
      says: 'Machines made in 25.04 before 25.04.2 appear among the containers in 25.10 and no longer start with the system: plan to make them again as virtual machines.',
      ...notesOf2510,
    },
  ],
  movingOut: [
    {
      says: 'A disk is exported as a portable image from the list of devices since 25.10, so that VMware, Hyper-V and KVM can read it.',
      ...notesOf2510,
    },
    {
      says: 'The disks are ZFS volumes: to another ZFS system they go by replication, snapshots included, and to any other as a raw copy.',
      ...nobody,
    },
    {
      says: 'The definition of a machine has no export format; note its settings, or read them through the programming interface.',
      ...ours,
    },
  ],
  next: [
    { does: 'Read what changed for virtual machines in 25.10', asOf: notesOf2510.asOf, source: notesOf2510.source },
    {
      does: 'See which patch the vendor offers for general use: 25.10.7 in September 2026',
      asOf: '2026-09',
      source: 'https://github.com/truenas/documentation/pull/4774',
    },
    {
      does: 'Ask how far 26 is before you begin: it was a third beta in August 2026',
      asOf: '2026-08',
      source: 'https://github.com/truenas/documentation/pull/4725',
    },
    { does: 'Create a virtual machine', asOf: vmTutorial.asOf, source: vmTutorial.source },
    { does: 'Check what the Community Edition leaves out', asOf: editions.asOf, source: editions.source },
  ],
  besides: ['proxmox-ve', 'kvm-libvirt', 'incus', 'xcp-ng'],
} satisfies Guide;
