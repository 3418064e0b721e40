import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'ovirt',
  releases: [
    {
      name: 'oVirt 4.5',
      released: '2022-03-16',
      supportedUntil: 'open',
      note: '4.5.7 of 2025-12-17; a version is looked after until the next one comes, and no date is named.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ovirt.md',
      evidence: 'community',
    },
    {
      name: 'oVirt 4.4',
      released: '2020-05-06',
      supportedUntil: '2022-05-20',
      note: 'Gets no more fixes.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ovirt.md',
      evidence: 'community',
    },
  ],
  price: [
    {
      says: 'Everything in oVirt is free, and there is no paid edition.',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'vendor',
    },
    {
      says: 'No contract can be bought for oVirt’s own packages: help comes from the mailing list and from GitHub, while Oracle supports its own build, OLVM.',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/README.adoc',
      evidence: 'vendor',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware a dialog imports machines of vCenter through a host with virt-v2v; they must be shut down, and the option that attaches VirtIO drivers is for Windows guests.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/a1ddbd49fec157f82b28b828f6541e1d181e188d/source/documentation/virtual_machine_management_guide/topics/Importing_a_Virtual_Machine_from_a_VMware_Provider.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Network cards of the types e1000 and rtl8139 stay what they are and are changed to VirtIO by hand; of OVA files only those with VMDK disks are read.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/a1ddbd49fec157f82b28b828f6541e1d181e188d/source/documentation/virtual_machine_management_guide/topics/Importing_a_Virtual_Machine_from_a_VMware_Provider.adoc',
      evidence: 'vendor',
    },
    {
      says: 'From RHV and OLVM a storage domain is imported as a whole and its machines are registered.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    {
      says: 'From KVM under libvirt and from Xen of RHEL 5 and SUSE the import dialog takes machines too.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V the disk is exported for virt-v2v, and from physical machines virt-p2v sends it; Hyper-V was not tested of late.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'A machine is exported as OVA to a path on a host, while it is shut down.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/4b0f393965b5885180eb3b296327ae81ce1c60f4/source/documentation/virtual_machine_management_guide/topics/Exporting_a_virtual_machines_to_a_host.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Disks are qcow2 or raw with VirtIO drivers in the guest, which other KVM platforms take as they are; OLVM imports whole storage domains.',
      evidence: 'judgement',
    },
    {
      says: 'Veeam restores backups of oVirt KVM machines to Proxmox VE; its plug-in for making them names OLVM and RHV only.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    {
      says: 'Red Hat’s Migration Toolkit was tested with RHV 4.4 SP1; whether it reads oVirt 4.5 has to be tried.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
      evidence: 'independent',
    },
  ],
  next: [
    {
      does: 'Choose between oVirt Node and Enterprise Linux hosts; the page is of 4.4 and years old',
      asOf: '2021',
      source:
        'https://github.com/oVirt/ovirt-site/blob/014a975943889edee8887ea34eb0111690f408d4/source/download/index.md',
    },
    {
      does: 'Install the engine as a machine on its own hosts',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/715f134a2edcbf6d66d618d77872406b5d611686/source/documentation/installing_ovirt_as_a_self-hosted_engine_using_the_command_line/index.adoc',
    },
    {
      does: 'Import machines from VMware',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/a1ddbd49fec157f82b28b828f6541e1d181e188d/source/documentation/virtual_machine_management_guide/topics/Importing_a_Virtual_Machine_from_a_VMware_Provider.adoc',
    },
    {
      does: 'Learn how backup products make incremental backups',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/007824065b37e2d2784626425b62d5d86007e7cd/source/documentation/common/backup-restore/assembly_incremental-backup-and-restore.adoc',
    },
    {
      does: 'Find the mailing list and the issues',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/README.adoc',
    },
  ],
  besides: ['oracle-olvm', 'proxmox-ve', 'openshift-virtualization', 'cloudstack', 'opennebula'],
} satisfies Guide;
