import type { Guide } from '#catalogue/entries.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const lifeCycle = {
  asOf: '2026-08',
  source:
    'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/freebsd.md',
  evidence: 'independent',
} as const satisfies Backing;

const handbook = {
  asOf: 'undated',
  source:
    'https://github.com/freebsd/freebsd-doc/blob/01049c9c546ce5092ce91d28aaf86a300fae1643/documentation/content/en/books/handbook/virtualization/_index.adoc',
  evidence: 'vendor',
} as const satisfies Backing;

const vmBhyve = {
  asOf: '2026-08',
  source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/README.md',
  evidence: 'vendor',
} as const satisfies Backing;

const vmBhyveManual = {
  asOf: '2026-08',
  source: 'https://github.com/freebsd/vm-bhyve/blob/89c21d0ec3a32561942bd629d356de61d0ed5d19/vm.8',
  evidence: 'vendor',
} as const satisfies Backing;

const sylveBackups = {
  asOf: '2026-08',
  source:
    'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/data-center/backups/targets/index.mdx',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'bhyve',
  releases: [
    {
      name: 'FreeBSD 15.1',
      released: '2026-06-16',
      supportedUntil: '2027-03-31',
      note: 'A point release ends about three months after the next one; updating in place keeps a host supported.',
      ...lifeCycle,
    },
    {
      name: 'FreeBSD 15, with all its point releases',
      released: '2025-12-02',
      supportedUntil: '2029-12-31',
      note: 'From 15 on a major version is kept for four years, before that for five.',
      ...lifeCycle,
    },
    {
      name: 'FreeBSD 14, with all its point releases',
      released: '2023-11-20',
      supportedUntil: '2028-11-30',
      note: '14.5 of September 2026 is kept until 30 June 2027, 14.4 until 31 December 2026.',
      asOf: '2026-09',
      source:
        'https://github.com/freebsd/freebsd-doc/blob/0cfe34ac61688678fa7668b61edd11eceff06f23/website/content/en/releases/14.5R/announce.adoc',
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'Nothing is sold: bhyve is part of FreeBSD under the BSD licence, and no paid edition exists.',
      asOf: '2025-10',
      source:
        'https://github.com/freebsd/freebsd-src/blob/02eabc44edf3f02491bddff7809aec7bf93ed5e8/usr.sbin/bhyve/bhyve.8',
      evidence: 'vendor',
    },
    {
      says: 'Help is bought from consultancies by agreement; no published price was found, and Windows guests need their own licences.',
      ...nobody,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware, Hyper-V or KVM: convert the disk to raw with qemu-img and write it to a ZFS volume or a file; the settings are written anew. The web interface Sylve converts images that are uploaded.',
      asOf: '2026-08',
      source:
        'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/docs/app-docs/src/content/docs/guides/node/utilities/downloader/index.mdx',
      evidence: 'vendor',
    },
    {
      says: 'Windows boots by UEFI and with its memory wired, and takes its drivers from the virtio-win disc; what was installed for BIOS is converted on the old platform first.',
      ...handbook,
    },
    {
      says: 'Give Windows an AHCI disk for the first start, since it has no virtio driver of its own; install the virtio drivers and change over later.',
      ...vmBhyve,
    },
    {
      says: 'Install the firmware package on the host before the first move: every guest other than FreeBSD needs it.',
      ...vmBhyve,
    },
    {
      says: 'Every move is a cold one. A Linux guest of KVM keeps its virtio drivers; take the tools of VMware or Xen out before the move; a physical disk is copied to a volume with dd.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'Disks are raw images or ZFS volumes without a format of their own; qemu-img turns them into QCOW2, VMDK or VHDX for any other platform.',
      ...nobody,
    },
    {
      says: 'Between two FreeBSD hosts vm-bhyve sends snapshots while the guest runs and only the last difference while it is off: a short standstill, no live migration.',
      ...vmBhyveManual,
    },
  ],
  next: [
    { does: 'Read the chapter on virtualisation of the Handbook', asOf: handbook.asOf, source: handbook.source },
    { does: 'Set up the first guest with vm-bhyve', asOf: vmBhyve.asOf, source: vmBhyve.source },
    {
      does: 'For a web interface, try Sylve',
      asOf: '2026-08',
      source: 'https://github.com/AlchemillaHQ/Sylve/blob/02039e99adffd3bb06b04a8bc8f92837d9e0bc8a/README.md',
    },
    { does: 'Set up copies to another ZFS system', asOf: sylveBackups.asOf, source: sylveBackups.source },
    {
      does: 'Follow the security notices: a way out of the guest was closed in October 2026',
      asOf: '2026-10',
      source: 'https://raw.githubusercontent.com/CVEProject/cvelistV5/main/cves/2026/101xxx/CVE-2026-101310.json',
    },
  ],
  besides: ['proxmox-ve', 'smartos-triton', 'kvm-libvirt', 'xcp-ng'],
} satisfies Guide;
