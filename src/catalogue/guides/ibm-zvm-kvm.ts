import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Backing } from '#catalogue/schema.ts';

const redHatOnZ = {
  asOf: 'undated',
  source:
    'https://access.redhat.com/documentation/ja-jp/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/how-virtualization-on-ibm-z-differs-from-amd64-and-intel64_feature-support-and-limitations-in-rhel-9-virtualization',
  evidence: 'vendor',
} as const satisfies Backing;

const suseSupport = {
  asOf: '2026-07',
  source:
    'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
  evidence: 'vendor',
} as const satisfies Backing;

const singleSystemImage = {
  asOf: 'undated',
  source: 'https://www.vm.ibm.com/ssi',
  evidence: 'vendor',
} as const satisfies Backing;

const programDirectory = {
  asOf: '2026-09',
  source: 'https://www.ibm.com/support/pages/zvm/progdir/zvm75000.pdf',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'ibm-zvm-kvm',
  releases: [
    {
      name: 'z/VM 7.5',
      released: '2026-09',
      supportedUntil: 'unknown',
      note: 'The month is that of its program directory; no end date was found.',
      ...programDirectory,
    },
    {
      name: 'KVM in SUSE Linux Enterprise Server 16.0',
      released: '2025-11-04',
      supportedUntil: '2027-11-30',
      note: 'KVM lives as long as its distribution; 16.0 can be kept to 30 November 2030 against payment, and later 16 releases carry on.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/sles.md',
      evidence: 'independent',
    },
    {
      name: 'z/VM 7.4',
      released: 'unknown',
      supportedUntil: 'unknown',
      note: 'The release with the Common Criteria certificate of 2026; no end date was found.',
      asOf: '2026-02',
      source: 'https://sec-certs.org/cc/8faa97e6e10a6fdb/report.txt',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'z/VM is paid for by the engines, that is the processors, that it may use, and not by the guests.',
      asOf: '2011-04',
      source: 'https://mail-archive.com/ibmvm@listserv.uark.edu/msg35916.html',
      evidence: 'community',
    },
    {
      says: 'No published price was found, neither for z/VM nor for the machine; both are offered by IBM on request.',
      ...ours,
    },
    {
      says: 'KVM costs nothing beside the subscription of the Linux on the machine; subscriptions for x86 servers do not count there.',
      ...nobody,
    },
    {
      says: 'Oracle databases are counted by the Linux engines of the whole partition, however small the guest, as an administrator reports: cut partitions by licence.',
      asOf: 'undated',
      source: 'https://mail-archive.com/linux-390@vm.marist.edu/msg66872.html',
      evidence: 'community',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'Nothing comes over from VMware, Hyper-V or KVM on x86: Windows not at all, Linux as a new installation for s390x. Begin with what exists as a container for both processors.',
      ...ours,
    },
    {
      says: 'As guests of KVM on a RHEL 9 host Red Hat supports RHEL 7, 8 and 9 and nothing else; check the guests of your other distributions with their makers.',
      ...redHatOnZ,
    },
    {
      says: 'Devices are attached by virtio over channels, without virtual PCI and USB, and memory cannot be added to a running RHEL 9 guest: scripts written for x86 need changes.',
      ...redHatOnZ,
    },
    {
      says: 'A Linux in a partition of its own becomes a guest by reusing or copying its disks, with its network names and boot parameters adapted; guests of one KVM host move to the next by copying the QCOW2 file.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'Between z/VM systems of a single system image a running Linux guest relocates live; since 7.1 that is part of the base.',
      ...singleSystemImage,
    },
    {
      says: 'No converter between z/VM and KVM guests was found: install anew and copy the data, or attach the same disks.',
      ...ours,
    },
    {
      says: 'Leaving the mainframe means building each guest again for another processor; big-endian data files of databases need an export, a copy of the files will not do.',
      ...nobody,
    },
  ],
  next: [
    {
      does: 'Read what z/VM 7.5 needs and how it is installed',
      asOf: programDirectory.asOf,
      source: programDirectory.source,
    },
    { does: 'Check which hosts and guests SUSE supports with KVM', asOf: suseSupport.asOf, source: suseSupport.source },
    { does: 'Check what Red Hat leaves out on IBM Z', asOf: redHatOnZ.asOf, source: redHatOnZ.source },
    {
      does: 'Plan a single system image for live relocation',
      asOf: singleSystemImage.asOf,
      source: singleSystemImage.source,
    },
    {
      does: 'Give z/VM an interface for automation with Feilong',
      asOf: '2026-06',
      source: 'https://github.com/openmainframeproject/feilong/blob/a63e677556acc0149c9907e08b4e4104f7ecca36/README.md',
    },
  ],
  besides: ['ibm-powervm', 'rhel-kvm', 'suse-xen-kvm', 'openshift-virtualization'],
} satisfies Guide;
