import type { Guide } from '#catalogue/entries.ts';
import { proxmoxVms } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v, virtV2vSupport, virtV2vVmware } from '#catalogue/cited/virt-v2v.ts';

export default {
  id: 'vmware-server',
  releases: [
    {
      name: 'VMware Server 2.0.2',
      released: '2009-10',
      supportedUntil: '2011-06-30',
      note: 'Taken off the market in January 2010; the month of its last release is remembered, and no page with it was found. There are no fixes since the end of support.',
      asOf: 'undated',
      source: 'https://wikisum.wiki/wiki/VMware_Server',
      evidence: 'community',
    },
  ],
  price: [
    {
      says: 'It was free of charge and is no longer to be had.',
      asOf: '2008',
      source:
        'https://bookgoldmine.com/computer-science/virtual-machines/an-overview-of-virtualization-and-vmware-server-20/316',
      evidence: 'independent',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'Nothing should move here: neither the product nor any host system that it runs on gets security fixes.',
      ...ours,
    },
    {
      says: 'In its time it opened machines of VMware Workstation and GSX Server as they were.',
      asOf: '2006-07',
      source: 'https://www.scribd.com/document/53959101/Server-Admin-Manual',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Copy the folder of the machine while it is off, VMX and VMDK files together, before anything is tried on it; join its snapshots first, for converters trip over their files. Settle too whether so old a guest may be on a network at all.',
      ...nobody,
    },
    {
      says: 'VMware Player 4 opened such machines as they were; whether Workstation of 2026 still does was not found, so try it on a copy.',
      asOf: 'undated',
      source: 'https://manuzoid.com/manuals/L5AxR-VMware%20Player%20Player%204.0%20Quick%20start%20guide',
      evidence: 'vendor',
    },
    {
      says: 'Towards KVM, virt-v2v reads a VMX file with its disks from a local folder; the guest must be off.',
      ...virtV2vVmware,
    },
    {
      says: 'The oldest guests that virt-v2v names are Windows XP, RHEL 4, SLES 10, Debian 6 and Ubuntu 10.04; what is older takes a disk made by qemu-img, on an emulated IDE controller.',
      ...virtV2vSupport,
    },
  ],
  next: [
    { does: 'Convert the machine for KVM from its VMX file', asOf: virtV2vVmware.asOf, source: virtV2vVmware.source },
    { does: 'Read what virt-v2v asks of the guest beforehand', asOf: virtV2v.asOf, source: virtV2v.source },
    {
      does: 'To go to Proxmox VE, read how it imports disks and OVA files',
      asOf: proxmoxVms.asOf,
      source: proxmoxVms.source,
    },
    {
      does: 'To go to XCP-ng, read how it takes VMDK files',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
    },
  ],
  besides: ['vmware-workstation', 'proxmox-ve', 'vmware-vsphere', 'virtualbox'],
} satisfies Guide;
