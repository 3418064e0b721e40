import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'nutanix-ahv',
  releases: [
    {
      name: 'AOS 7.6',
      released: '2026-07-27',
      supportedUntil: '2027-10-31',
      note: 'End of maintenance; support without new fixes goes on to 2028-07-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
    {
      name: 'AOS 7.5',
      released: '2025-12-08',
      supportedUntil: '2027-03-31',
      note: 'End of maintenance; support without new fixes goes on to 2027-12-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
    {
      name: 'AOS 7.3',
      released: '2025-06-24',
      supportedUntil: '2026-09-30',
      note: 'Maintenance is over; support without new fixes goes on to 2027-06-30.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
    {
      name: 'AOS 7.0',
      released: '2024-12-04',
      supportedUntil: '2026-03-31',
      note: 'Maintenance is over; support without new fixes ends on 2026-12-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
  ],
  price: [
    {
      says: 'The Nutanix stack is sold as a subscription per physical core for one, three or five years (NCI Pro or Ultimate); AHV itself adds no fee, and small sites can be counted per machine.',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    {
      says: 'The Controller VM takes roughly 8 to 16 vCPU and 32 to 64 GB on every node, so more cores must be paid for than the guests need.',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'community',
    },
    {
      says: 'Licences of the older AOS Pro and Ultimate kind are neither sold nor renewed; a renewal means a move to NCI subscriptions.',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    {
      says: 'No list price is published; an architect’s notes put it at 5,000 to 15,000 USD per node and year.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/general/cost-onprem.md',
      evidence: 'community',
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware and Hyper-V, Nutanix Move copies machines while they run, sends the changes and switches over with a stop of 5 to 30 minutes each; complex switches and NSX rules are built again by hand.',
      asOf: 'undated',
      source:
        'https://github.com/nixfred/nutanix/blob/3d920c935110888a5373b051f76ec6757c54a3ca/curriculum/nutanix/10-migration-path.md',
      evidence: 'community',
    },
    {
      says: 'Move refuses raw device mappings in physical mode, independent disks, encrypted machines and passthrough devices; merge snapshots before.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    {
      says: 'A machine with Secure Boot needs Nutanix’s VirtIO drivers 1.1.7 or later before it is switched over, and one with IDE disks keeps its BIOS.',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    {
      says: 'From oVirt, Proxmox VE and physical machines Veeam restores its backups to AHV.',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
      evidence: 'vendor',
    },
    {
      says: 'From Xen and plain KVM the disk is converted to qcow2 or raw, with virt-v2v for the drivers, and uploaded as an image.',
      evidence: 'unsourced',
    },
  ],
  movingOut: [
    {
      says: 'A machine is exported as OVA with VMDK or qcow2 disks, from Prism or by its interface.',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/ova_v2.html.markdown',
      evidence: 'vendor',
    },
    {
      says: 'Veeam restores its backups of AHV machines to Proxmox VE.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    {
      says: 'Guests carry VirtIO drivers already, so another KVM platform takes their disks with little work; protection policies, Flow rules and storage settings stay behind.',
      evidence: 'judgement',
    },
  ],
  next: [
    {
      does: 'Understand how AHV, storage and the Controller VM fit together',
      asOf: 'undated',
      source: 'https://www.nutanixbible.com/5a-book-of-ahv-architecture.html',
    },
    {
      does: 'See whether an array that you own can stay',
      asOf: 'undated',
      source: 'https://www.nutanix.com/tech-center/blog/nutanix-cloud-platform-with-external-storage',
    },
    {
      does: 'Form a cluster from code, and see what a cluster of one or two nodes takes',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
    },
    {
      does: 'Back up with Veeam’s plug-in, and restore other backups to AHV',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
    },
    {
      does: 'Learn which support answers at which hours',
      asOf: 'undated',
      source: 'https://www.nutanix.com/support-services/product-support/faqs/',
    },
  ],
  besides: ['vmware-vsphere', 'hyper-v', 'openshift-virtualization', 'hpe-vm-essentials', 'scale-computing'],
} satisfies Guide;
