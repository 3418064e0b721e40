import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'rhel-kvm',
  releases: [
    {
      name: 'RHEL 10',
      released: '2025-05-20',
      supportedUntil: '2035-05-31',
      note: '10.2 of 2026-05-20; full support to 2030-05-31, then maintenance; a paid extension to 2039-05-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
      evidence: 'independent',
    },
    {
      name: 'RHEL 9',
      released: '2022-05-18',
      supportedUntil: '2032-05-31',
      note: '9.8 of 2026-05-20; full support to 2027-05-31, then maintenance; a paid extension to 2036-05-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
      evidence: 'independent',
    },
    {
      name: 'RHEL 8',
      released: '2019-05-07',
      supportedUntil: '2029-05-31',
      note: '8.10, the last one; maintenance only; a paid extension to 2033-05-31.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'RHEL is sold as a yearly subscription for each pair of sockets; when it lapses, fixes and support stop.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    {
      says: 'One Server subscription covers two machines with RHEL as guest on a host; beyond that another one is due, or Virtual Datacenters.',
      asOf: '2021',
      source: 'https://docs.flexera.com/fnms/EN/features/FeatureList/2021R1-1/RN-new-RHELSubsReport.html',
      evidence: 'independent',
    },
    {
      says: 'High Availability, with which machines are restarted on another host, is a subscription of its own, and its price was not found.',
      evidence: 'judgement',
    },
    {
      says: 'Red Hat asked for 15 to 20 % more at the renewals that one adviser followed.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
  ],
  rates: [
    {
      edition: 'RHEL Server Standard',
      amount: 399.5,
      currency: 'USD',
      per: 'socket',
      term: 1,
      least: { host: 2 },
      note: '799 USD list for a pair of sockets, two RHEL guests; High Availability is extra.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    {
      edition: 'RHEL Server Premium',
      amount: 649.5,
      currency: 'USD',
      per: 'socket',
      term: 1,
      least: { host: 2 },
      note: '1,299 USD list for a pair of sockets, two RHEL guests; High Availability is extra.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    {
      edition: 'RHEL for Virtual Datacenters Standard',
      amount: 1327.5,
      currency: 'USD',
      per: 'socket',
      term: 1,
      least: { host: 2 },
      note: 'About 2,655 USD list for a pair of sockets, any number of RHEL guests; High Availability is extra.',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
  ],
  movingIn: [
    {
      says: 'From VMware, virt-v2v converts machines of vCenter 5.0 and later, of ESXi with the VDDK library, OVA files and VMX files, one command each.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    {
      says: 'Before virt-v2v converts a machine it must be shut down cleanly, Windows without fast startup and hibernation; the VirtIO drivers for Windows come from the virtio-win package.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'vendor',
    },
    {
      says: 'From Xen, virt-v2v reads RHEL 5 and SUSE hosts, and Citrix Xen without recent tests; from Hyper-V the disk is exported first, likewise without recent tests.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    {
      says: 'From physical machines virt-p2v, started from its own boot image, sends the disks to a host with virt-v2v.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    {
      says: 'From another KVM host machines move with virsh migrate, or the disk is copied and taken up with virt-install and its import option.',
      evidence: 'unsourced',
    },
  ],
  movingOut: [
    {
      says: 'Disks are qcow2 or raw and the description is libvirt’s XML, so every KVM platform reads them without conversion.',
      evidence: 'unsourced',
    },
    {
      says: 'oVirt and OLVM import straight from a libvirt host.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'independent',
    },
    {
      says: 'Red Hat’s Migration Toolkit has no libvirt source: towards OpenShift the disk is uploaded with virtctl.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/containerized_data_importer.md',
      evidence: 'independent',
    },
    {
      says: 'To VMware or Hyper-V the disk is converted with qemu-img, and the guest needs the drivers of the new platform before it leaves.',
      evidence: 'unsourced',
    },
  ],
  next: [
    {
      does: 'Learn what virtualisation in RHEL 10 consists of',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/html/configuring_and_managing_linux_virtual_machines/basic-concepts-of-virtualization-in-rhel',
    },
    {
      does: 'Check what virt-v2v can convert',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
    },
    {
      does: 'Convert a machine with virt-v2v',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
    },
    {
      does: 'Let Pacemaker restart machines on another host',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/administer-virtual_domain_resource_options',
    },
    {
      does: 'Back up the disks of a running machine',
      asOf: '2021',
      source:
        'https://github.com/libvirt/libvirt/blob/5c1ba389134753f06204b03a30921c2c2177b830/docs/kbase/live_full_disk_backup.rst',
    },
  ],
  besides: ['openshift-virtualization', 'kvm-libvirt', 'oracle-olvm', 'proxmox-ve', 'ovirt'],
} satisfies Guide;
