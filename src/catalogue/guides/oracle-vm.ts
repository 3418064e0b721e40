import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v, virtV2vSupport } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const encyclopaedia = {
  asOf: '2025',
  source: 'https://web-production-4e80b.up.railway.app/page/Oracle_VM_Server_for_x86',
  evidence: 'community',
} as const satisfies Backing;

const withoutPvm = {
  asOf: 'undated',
  source: 'https://docs.oracle.com/cd/_E64076_01/E64083/html/vmadm-config-ovs-pvm-disable.html',
  evidence: 'vendor',
} as const satisfies Backing;

const appliances = {
  asOf: 'undated',
  source: 'https://docs.oracle.com/cd/_E64076_01/E64081/html/vmcon-repositories-assemblies.html',
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'oracle-vm',
  releases: [
    {
      name: 'Oracle VM 3.4, last as 3.4.7',
      released: 'unknown',
      supportedUntil: '2021-03',
      note: 'Premier Support. Paid Extended Support is remembered to have gone on to about March 2024; no page of Oracle’s with that date was found. Since then there are no fixes.',
      ...encyclopaedia,
    },
  ],
  price: [
    {
      says: 'The software was free to use until its end; only support was paid for.',
      ...encyclopaedia,
    },
    {
      says: 'There is nothing to buy any more that brings fixes: Sustaining Support, as it is remembered, answers questions and corrects nothing.',
      ...nobody,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'Nothing new should move here: the hypervisor and its Linux get no security fixes.',
      ...ours,
    },
    {
      says: 'While it lived it took virtual appliances (OVA) of VMware and others, with VMDK, VHD or VDI disks, and turned them into raw disks.',
      ...appliances,
    },
  ],
  movingOut: [
    {
      says: 'Turn para-virtualised (PVM) guests into HVM guests with PV drivers before anything else; 3.4.6 removed the support for PVM, and no other platform boots such a guest without work.',
      ...withoutPvm,
    },
    {
      says: 'Disks lie in the repositories as raw images, which qemu-img and every KVM or Xen platform read without conversion.',
      ...appliances,
    },
    {
      says: 'Towards KVM, put virtio drivers into the guest while it still runs on Xen: Linux needs them in its initial ramdisk, Windows as installed drivers. virt-v2v can do it, but lists RHEL 5, SUSE and Citrix Xen as sources and not Oracle VM; try one machine of each kind.',
      ...virtV2vSupport,
    },
    {
      says: 'Oracle counts pinned processors here by the rules for hard partitioning; settle how licences are counted on the new platform before the first database moves.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/E50245_01/E50249/html/vmcon-vm-pinning.html',
      evidence: 'vendor',
    },
  ],
  next: [
    { does: 'Convert PVM guests to HVM with PV drivers', asOf: withoutPvm.asOf, source: withoutPvm.source },
    {
      does: 'Make a last full copy of every machine, and know that those on NFS must be shut down for it',
      asOf: 'undated',
      source: 'https://documentation.commvault.com/commvault/v11/article?p=31870.htm',
    },
    {
      does: 'Move on to Oracle Linux Virtualization Manager: read what it asks for',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-prereqs.html',
    },
    { does: 'Learn how virt-v2v converts a disk for KVM', asOf: virtV2v.asOf, source: virtV2v.source },
    {
      does: 'Or stay with Xen: see how XCP-ng takes machines over',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
    },
  ],
  besides: ['oracle-olvm', 'xcp-ng', 'proxmox-ve', 'vmware-vsphere'],
} satisfies Guide;
