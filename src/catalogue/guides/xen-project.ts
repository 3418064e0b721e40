import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2vSupport, virtV2vXen } from '#catalogue/cited/virt-v2v.ts';
import { xenConfig, xenSupport } from '#catalogue/cited/xen.ts';
import type { Backing } from '#catalogue/schema.ts';

const xen = 'https://github.com/xen-project/xen/blob';

const readme = {
  asOf: '2026-07',
  source: `${xen}/RELEASE-4.22.0/README`,
  evidence: 'vendor',
} as const satisfies Backing;

const diskFormats = {
  asOf: '2026-07',
  source: `${xen}/RELEASE-4.22.0/docs/man/xl-disk-configuration.5.pod.in`,
  evidence: 'vendor',
} as const satisfies Backing;

const toXcpNg = {
  asOf: '2026-08',
  source:
    'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'xen-project',
  releases: [
    {
      name: 'Xen 4.22',
      released: '2026-07-30',
      supportedUntil: '2031-07-30',
      note: 'All faults are fixed until 2029-07-30, security faults until the later day.',
      ...xenSupport,
    },
    {
      name: 'Xen 4.21',
      released: '2025-11-19',
      supportedUntil: '2030-11-19',
      note: 'All faults are fixed until 2028-11-19; 4.21.2 came on 2026-07-29.',
      asOf: '2026-07',
      source: `${xen}/RELEASE-4.21.2/SUPPORT.md`,
      evidence: 'vendor',
    },
    {
      name: 'Xen 4.20',
      released: '2025-03-05',
      supportedUntil: '2030-03-05',
      note: 'All faults are fixed until 2028-03-05; the Xen of SLES 15 SP7, which SUSE looks after itself.',
      asOf: '2026-07',
      source: `${xen}/RELEASE-4.20.4/SUPPORT.md`,
      evidence: 'vendor',
    },
    {
      name: 'Xen 4.19',
      released: '2024-07-29',
      supportedUntil: '2029-07-29',
      note: 'Security faults alone since 2026-01-29.',
      asOf: '2026-07',
      source: `${xen}/RELEASE-4.19.6/SUPPORT.md`,
      evidence: 'vendor',
    },
  ],
  price: [
    {
      says: 'There is one edition, free under the GPL, and the project sells nothing.',
      ...readme,
    },
    {
      says: 'Support is bought with a product built on Xen, such as XenServer, XCP-ng or SLES 15; for Xen on a distribution of your choice no published price of a contract was found.',
      ...ours,
    },
    {
      says: 'What is saved in fees is spent on work: console, backup, restart after a failure and updates across hosts are all built and kept by your own people.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'No tool converts a guest for Xen: virt-v2v writes for KVM only, so disks are converted with qemu-img and drivers put in by hand, with the guest shut down.',
      ...virtV2vSupport,
    },
    {
      says: 'From KVM: qcow2 and raw disks are used as they are, VHD too; the settings are written anew as an xl configuration.',
      ...diskFormats,
    },
    {
      says: 'Windows needs the Xen PV drivers, installed before the last start on the old platform or on a slow emulated disk afterwards; they trust the control domain, and the project does not treat faults in that as security faults.',
      ...xenSupport,
    },
    {
      says: 'Choose the firmware that the guest was installed with: an HVM guest boots with BIOS unless its configuration asks for UEFI.',
      ...xenConfig,
    },
    {
      says: 'From XenServer or XCP-ng: an XVA file has to be unpacked into a raw or VHD disk first. From a physical server: copy its disk to a volume with dd. Linux brings its Xen drivers along.',
      ...nobody,
    },
  ],
  movingOut: [
    {
      says: 'Disks are raw, qcow2 or VHD and the settings a text file, so that nothing is locked in; a PV guest must first be given a boot loader of its own and become HVM.',
      ...diskFormats,
    },
    {
      says: 'Towards KVM, virt-v2v fetches the shut-down guest over SSH; it names RHEL 5 and SUSE as hosts, and disks that lie on block devices of the host need a detour.',
      ...virtV2vXen,
    },
    {
      says: 'Towards XCP-ng, a script of that project reads xl configurations and carries the machines to an existing host.',
      ...toXcpNg,
    },
  ],
  next: [
    {
      does: 'Install Xen from your distribution, or build it as the project describes',
      asOf: readme.asOf,
      source: readme.source,
    },
    { does: 'Write the configuration of the first guest', asOf: xenConfig.asOf, source: xenConfig.source },
    {
      does: 'Look up which features are security supported before relying on one',
      asOf: xenSupport.asOf,
      source: xenSupport.source,
    },
    {
      does: 'Set up backups with a product that reaches libvirt hosts over SSH',
      asOf: 'undated',
      source: 'https://storware.gitbook.io/storware-vprotect/deployment/protected-platforms/virtual-machines/kvm-xen',
    },
    { does: 'Compare the way to XCP-ng, if a console is missed', asOf: toXcpNg.asOf, source: toXcpNg.source },
  ],
  besides: ['xcp-ng', 'kvm-libvirt', 'xenserver', 'proxmox-ve'],
} satisfies Guide;
