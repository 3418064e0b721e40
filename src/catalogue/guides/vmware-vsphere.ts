import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'vmware-vsphere',
  releases: [
    {
      name: 'ESX 9.1',
      released: '2026-05-12',
      supportedUntil: '2028-08-12',
      note: 'For subscribers of vSphere Foundation and Cloud Foundation; technical guidance without fixes goes on to 2029-08-12.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
    {
      name: 'ESX 9.0',
      released: '2025-06-17',
      supportedUntil: '2027-09-17',
      note: 'Ends before 8.0 does; technical guidance without fixes to 2028-09-17.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
    {
      name: 'ESXi 8.0',
      released: '2022-10-11',
      supportedUntil: '2027-10-11',
      note: 'The last one for vSphere Standard and Enterprise Plus; Update 3k of 2026-07-29; technical guidance without fixes to 2029-10-11.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
    {
      name: 'ESXi 7.0',
      released: '2020-04-02',
      supportedUntil: '2025-10-02',
      note: 'Gets no more security fixes; technical guidance alone goes on to 2027-04-02.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/vmware-esxi.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'vSphere is sold only as a subscription per physical core, and every processor counts as at least 16 cores.',
      asOf: '2026',
      source: 'https://atonementlicensing.com/blog/vmware-cloud-foundation-licensing/',
      evidence: 'independent',
    },
    {
      says: 'Whether an order must hold at least 72 cores is disputed: three sources of 2026 say so, two say that Broadcom took the rule back in April 2025; below 72 cores have it confirmed in writing.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/vmware-cloud-foundation-licensing-download',
      evidence: 'independent',
    },
    {
      says: 'A renewal after the due date costs 20 % more in the first year by most reports, 25 % by one.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/licensing.md',
      evidence: 'community',
    },
    {
      says: 'vSphere Foundation has not been sold in some countries of EMEA since December 2025, and Broadcom did not name them; ask before you plan with its price.',
      asOf: '2025-12',
      source:
        'https://www.informatiquenews.fr/alerte-dsi-broadcom-efface-vsphere-foundation-en-emea-mais-pas-encore-partout-en-europe-108634',
      evidence: 'independent',
    },
  ],
  rates: [
    {
      edition: 'vSphere Foundation',
      amount: 135,
      currency: 'USD',
      per: 'core',
      term: 1,
      least: { order: 72, socket: 16 },
      note: 'List price on a three-year term; 190 USD per core is reported too, without a page to cite. The least order of 72 cores is disputed.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/vmware-cloud-foundation-licensing-download',
      evidence: 'independent',
    },
    {
      edition: 'Cloud Foundation',
      amount: 350,
      currency: 'USD',
      per: 'core',
      term: 1,
      least: { order: 72, socket: 16 },
      note: 'List price on a three-year term, with NSX, automation and 1 TiB of vSAN per core. The least order of 72 cores is disputed.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/vmware-cloud-foundation-licensing-download',
      evidence: 'independent',
    },
    {
      edition: 'vSphere Standard',
      amount: 50,
      currency: 'USD',
      per: 'core',
      term: 1,
      least: { order: 72, socket: 16 },
      note: 'About; stays on 8.0 Update 3, whose general support ends on 2027-10-11. The least order of 72 cores is disputed.',
      asOf: '2026-02',
      source: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
    {
      edition: 'vSphere Enterprise Plus',
      amount: 150,
      currency: 'USD',
      per: 'core',
      term: 1,
      least: { order: 72, socket: 16 },
      note: 'About; stays on 8.0 Update 3, and another adviser wrote in May 2026 that it is no longer sold for new deployments.',
      asOf: '2026-02',
      source: 'https://redresscompliance.com/vvf-licensing-guide-2026.html',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From another vCenter running machines move by vMotion between the two; HCX for moves in bulk is part of Cloud Foundation.',
      evidence: 'unsourced',
    },
    {
      says: 'From Hyper-V, vCenter Converter Standalone takes machines that are powered off, or copies running ones as if they were physical; snapshots are left behind, and UEFI settings survive only when whole disks are cloned.',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/vCenter-Converter-Standalone/6.4/vcenter-converter/GUID-A213226D-8008-46C8-B0A2-930E45DE0FE8.html',
      evidence: 'vendor',
    },
    {
      says: 'From physical machines vCenter Converter clones running Windows and Linux systems.',
      asOf: '2010',
      source: 'https://vdocuments.site/vsp-vcc-42-admin-guide.html',
      evidence: 'vendor',
    },
    {
      says: 'From KVM or Xen there is no importer: clone the guest as if it were physical, or turn its disk into VMDK with qemu-img and attach it to a machine with the same firmware, BIOS or UEFI.',
      evidence: 'unsourced',
    },
    {
      says: 'Look at the guests before a move to 9.x: Windows Server 2008 and older, XP, Vista, RHEL 4 and 5 and CentOS 6 to 8 are no longer supported there, and a host needs a system disk of 32 GB or more.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/vmware/vcf-upgrade-5-to-9.md',
      evidence: 'community',
    },
  ],
  movingOut: [
    {
      says: 'A machine is exported as OVF or OVA from the client or, in a script, with Export-VApp of PowerCLI.',
      asOf: 'undated',
      source: 'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/export-vapp',
      evidence: 'vendor',
    },
    {
      says: 'Nearly every rival imports from vSphere; those of Red Hat, Nutanix, Vates and Microsoft copy from vCenter while the machine runs and switch over after a short stop.',
      evidence: 'judgement',
    },
    {
      says: 'To move running machines out, Red Hat’s toolkit asks for changed block tracking on every disk and VMware Tools in the guest, and reads machines on vSAN only through VMware’s VDDK library.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_vmware-prerequisites.adoc',
      evidence: 'independent',
    },
    {
      says: 'NSX rules, distributed switches, vSAN storage policies and old snapshots stay behind and are built again on the other side.',
      asOf: 'undated',
      source:
        'https://github.com/nixfred/nutanix/blob/3d920c935110888a5373b051f76ec6757c54a3ca/curriculum/nutanix/10-migration-path.md',
      evidence: 'community',
    },
  ],
  next: [
    {
      does: 'Install ESXi 8.0; the guide’s page on booting its installer over the network',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/VMware-vSphere/8.0/vsphere-esxi-installation/GUID-EA4C5A77-2C88-4519-AB94-E56871EE6DF4.html',
    },
    {
      does: 'Register 9.x with its licence file, and renew the file at least every 180 days',
      asOf: 'undated',
      source: 'https://knowledge.broadcom.com/external/article/437580/license-within-vvf-or-vcf-environment-sh.html',
    },
    {
      does: 'Plan a cluster of two hosts on vSAN with its witness',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/VMware-vSphere/8.0/vsan-planning/GUID-AB546FEB-034B-4544-8208-B9144FEFD65A.html',
    },
    {
      does: 'Read what vCenter Converter can and cannot bring in',
      asOf: 'undated',
      source:
        'https://docs.vmware.com/en/vCenter-Converter-Standalone/6.4/vcenter-converter/GUID-A213226D-8008-46C8-B0A2-930E45DE0FE8.html',
    },
    {
      does: 'Give guests a virtual TPM, and harden the hosts',
      asOf: '2026-08',
      source:
        'https://github.com/vmware/vcf-security-and-compliance-guidelines/blob/bd0d7d6547a11257df7114ce3df248236878b04c/features-capabilities/encryption/virtual-tpm/README.md',
    },
  ],
  besides: ['hyper-v', 'proxmox-ve', 'nutanix-ahv', 'xcp-ng', 'openshift-virtualization'],
} satisfies Guide;
