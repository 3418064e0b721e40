import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'xenserver',
  releases: [
    {
      name: 'XenServer 9',
      released: '2026-07',
      supportedUntil: '2031-07-31',
      note: 'As Vates lists it, a competitor; a page of the vendor’s own on 9 was not found.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'independent',
    },
    {
      name: 'XenServer 8',
      released: 'unknown',
      supportedUntil: '2028-11-30',
      note: 'Also called 8.4; kept up to date through the Early Access and Normal channels, without point releases.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'independent',
    },
    {
      name: 'Citrix Hypervisor 8.2 LTS',
      released: 'unknown',
      supportedUntil: '2025-06-25',
      note: 'Gets no more fixes.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'Every CPU socket of a pool needs a Premium licence, and since XenServer 8 a licence for Citrix Virtual Apps and Desktops alone no longer covers it.',
      asOf: '2024',
      source: 'https://docs.citrix.com/en-us/xenserver/8/install/upgrade-citrix-virtual-apps-desktops',
      evidence: 'vendor',
    },
    {
      says: 'Citrix for Private Cloud, Universal Hybrid Multi-Cloud, Universal MSP and the Platform licence include XenServer for Citrix workloads; the Standard edition is neither sold nor renewed.',
      asOf: '2025',
      source: 'https://docs.xenserver.com/en-us/xenserver/8/overview-licensing.html',
      evidence: 'vendor',
    },
    {
      says: 'Since 15 April 2026 licences are activated only through Citrix Cloud, so that the licence server must be registered there.',
      asOf: '2026-04',
      source: 'https://support.citrix.com/external/article/695107/license-activation-service-replacing-our.html',
      evidence: 'vendor',
    },
    {
      says: 'No published price was found; the last public figure, of 2018, is 4,400 AUD a year for a host of two sockets.',
      asOf: '2018',
      source: 'https://smcleod.net/tags/tech/',
      evidence: 'independent',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware the Conversion Manager, an appliance of its own, converts machines from vCenter or ESXi in batches.',
      asOf: 'undated',
      source: 'https://docs.xenserver.com/en-us/xenserver/tech-zone/vmware-to-xenserver.html',
      evidence: 'vendor',
    },
    {
      says: 'XenCenter imports OVF and OVA packages and single VHD and VMDK disks, but no machine with UEFI firmware that was made on another hypervisor.',
      asOf: 'undated',
      source: 'https://docs.xenserver.com/en-us/xencenter/current-release/vms-exportimport',
      evidence: 'vendor',
    },
    {
      says: 'A guest of another hypervisor may not start as it is; the import wizard offers Operating System Fixup for that.',
      asOf: 'undated',
      source: 'https://docs.citrix.com/en-us/xenserver/current-release/vms/import-export.html',
      evidence: 'vendor',
    },
    {
      says: 'From KVM, oVirt and physical machines turn the disk into VHD and import it as a disk image; the old XenConvert is discontinued.',
      evidence: 'unsourced',
    },
    {
      says: 'From older XenServer and XCP-ng hosts machines come as XVA files, as long as the exporting host is not newer than the importing one.',
      asOf: 'undated',
      source: 'https://docs.xenserver.com/en-us/xencenter/current-release/vms-exportimport',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'Machines are exported as OVF or OVA packages, or as XVA, which only Xen hosts read.',
      asOf: 'undated',
      source: 'https://docs.citrix.com/en-us/xenserver/current-release/vms/import-export.html',
      evidence: 'vendor',
    },
    {
      says: 'To VMware there is no direct way: the package carries VHD disks, which must be converted first.',
      asOf: 'undated',
      source: 'https://starwindsoftware.com/blog/migrating-a-citrix-xenserver-vm-to-vmware',
      evidence: 'independent',
    },
    {
      says: 'The XCP-ng installer converts a host in place and keeps its machines, storage and networks, unless the host’s XAPI is newer than that of XCP-ng 8.3.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/upgrade.md',
      evidence: 'independent',
    },
    {
      says: 'Towards KVM virt-v2v swaps the drivers, but lists Citrix Xen as a source that was not tested of late.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'independent',
    },
  ],
  next: [
    {
      does: 'Read how XenServer 8 is updated and what it consists of',
      asOf: '2024',
      source: 'https://docs.xenserver.com/en-us/xenserver/8/overview',
    },
    {
      does: 'Check hosts and machines against the configuration limits',
      asOf: 'undated',
      source: 'https://docs.xenserver.com/en-us/xenserver/8/system-requirements/configuration-limits',
    },
    {
      does: 'See which licence covers you, and what the trial of 90 days leaves out',
      asOf: '2025',
      source: 'https://docs.xenserver.com/en-us/xenserver/8/overview-licensing.html',
    },
    {
      does: 'Convert machines from VMware',
      asOf: 'undated',
      source: 'https://docs.xenserver.com/en-us/xenserver/tech-zone/vmware-to-xenserver.html',
    },
    {
      does: 'Import and export machines and disks',
      asOf: 'undated',
      source: 'https://docs.citrix.com/en-us/xenserver/current-release/vms/import-export.html',
    },
  ],
  besides: ['xcp-ng', 'vmware-vsphere', 'hyper-v', 'proxmox-ve'],
} satisfies Guide;
