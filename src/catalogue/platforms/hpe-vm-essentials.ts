import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'hpe-vm-essentials',
  name: 'HPE Morpheus VM Essentials',
  vendor: 'Hewlett Packard Enterprise',
  engine: 'KVM/QEMU on Ubuntu (HVM clusters)',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://www.hpe.com/support/VME-Docs',
  summary:
    'KVM clusters on Ubuntu hosts with a Morpheus-derived manager that also administers existing vCenter clusters; upgradable in place to Morpheus Enterprise.',
  bestFor: [
    'estates with HPE servers and arrays that leave VMware',
    'keeping Fibre Channel, iSCSI or NFS storage',
    'running old vCenter and new KVM clusters from one console during a move',
    'high-core CPUs, since the price is per socket',
  ],
  watchOut: [
    'sold on its own only since 2025; short record at scale',
    'compatibility list was narrow in mid-2025',
    'hosts are Ubuntu servers that the customer prepares',
    'virtual desktops were validated for test and POC only in mid-2025',
    'The newest public manual is 8.0.7 (June 2025); check the 9.0 functions with HPE',
  ],
  facts: {
    'licence-fee': {
      value: 'low',
      detail: '2 sockets × 600 USD = 1,200 per host and year, support included; reported by a third party in June 2026',
      asOf: '2026-06',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Built-in trial licence',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/env_setup.rst',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'socket',
      detail: 'Annual subscription per CPU socket, reported by a third party in June 2026',
      asOf: '2026-06',
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Launched in 2025; no change of price or model announced since',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Separate product; Windows Server licences give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Separate product; Red Hat subscriptions give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Separate product; SUSE subscriptions give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Separate product; Oracle support gives no right to it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'guided',
      detail:
        'Ubuntu, network and storage paths first by hand, then a text installer for the manager and a cluster wizard',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/vme_getting_started.rst',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'Ubuntu hosts, cluster filesystem and manager need Linux and storage knowledge beside daily VM work',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Hosts are Ubuntu with netplan, multipath and GFS2; only guests are Windows',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'native',
      detail: 'Hosts are plain Ubuntu with KVM, Ceph and Open vSwitch; the manager is a web console',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'HA, DRS and maintenance mode carry over; one console also runs the old vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Kubernetes belongs to Morpheus Enterprise',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Only choice in cluster creation',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: 'Hosts with x86_64 processors only; no Arm build named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'Hosts with x86_64 processors only; no Power build named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'Hosts with x86_64 processors only; no IBM Z build named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'Hosts with x86_64 processors only; no Mac build named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'VT or AMD-V must be on',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'strict-list',
      detail: 'ProLiant Gen10+–12, Synergy 480, Dell 660/670 (June 2025); others may run untested',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Scripts turn Ubuntu 24.04 servers into hosts',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Non-hyper-converged layout; no migration or failover',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'External storage only (Ceph and GFS2 want three); SimpliVity nodes are the HPE way',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Hyper-converged layout starts at three',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'fit-medium-cluster': {
      value: 'workable',
      detail: 'Supported, young; a guide gives 16 nodes as GFS2 limit',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'As several clusters under one manager; few public references',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'Young product; no public references at this size',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Many clusters under one manager; each site needs three nodes or shared storage',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-vm-memory': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-cluster-hosts': {
      value: 'unknown',
      detail: 'No public figure by the vendor; a community guide gives 16 nodes for GFS2 storage',
      evidence: 'unsourced',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL 8/9, SLES 15, Ubuntu 22.04/24.04, CentOS 8 validated',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'KVM runs it; oldest validated is RHEL 8.2',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2019, 2022, 2025 validated; 2016 not in the list',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: 'Windows 10 with VirtIO drivers, reported by a third party (October 2026); not in HPE’s list.',
      asOf: '2026-10',
      evidence: 'unsourced',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Boots under KVM with old VirtIO drivers; untested by HPE',
      evidence: 'unsourced',
    },
    'guest-bsd': { value: 'works', detail: 'KVM with virtio; not in HPE’s list', evidence: 'unsourced' },
    'guest-solaris': {
      value: 'unknown',
      detail: 'No public statement found; not in the validated list.',
      evidence: 'unsourced',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'unknown',
      detail: 'No public statement found; not in the validated list.',
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM engine: no para-virtualised CPU mode',
      asOf: '2025-09',
      source: 'https://raw.githubusercontent.com/SUSE/doc-sle/refs/heads/main/xml/virt_support.xml',
      evidence: 'independent',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Hardware-assisted KVM guests; the vendor calls the clusters HVM',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio-scsi/blk disk, virtio-net; driver ISO attached for Windows; balloon not named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; no KVM product offers it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Between hosts of a cluster; passthrough VMs stay',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/vme_getting_started.rst',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'Disks move between datastores; the manual does not say whether the VM keeps running.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Per VM: auto, failover or pinned',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'Not in the vendor’s feature list',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'load-balancing': {
      value: 'included',
      detail: 'Cluster rebalances by resource use; the manual calls it DRS',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'paid-edition',
      detail: 'HPE Zerto (own licence) or array replication; nothing in the base manual',
      evidence: 'unsourced',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Ceph layout needs three; GFS2 wants three for quorum; NFS or SimpliVity nodes remain',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'storage-local': { value: 'included', detail: 'Single-host layout, or as Ceph disks', evidence: 'unsourced' },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS datastore',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Not among the datastore types in the manual',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'included',
      detail: 'GFS2 cluster filesystem with multipath',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'GFS2, or Alletra MP plug-in; NetApp and Dell arrays listed too',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'Ceph, three hosts or more',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    sdn: {
      value: 'limited',
      detail: 'Open vSwitch VLANs; overlays only with outside products',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'With Aruba CX distributed-services switches',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/integration_guides/Networking/hpe-arubacx-dss.rst',
      evidence: 'vendor',
    },
    sriov: {
      value: 'limited',
      detail: 'Reported by a third party for RDMA clusters; not in the manual.',
      evidence: 'unsourced',
    },
    'web-ui': {
      value: 'included',
      detail: 'VM Essentials Manager, a VM on the cluster',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/vme_getting_started.rst',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Morpheus REST API with access tokens.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/administration/user_settings/user_settings.rst',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'HPE/hpe provider',
      asOf: '2025-04',
      source: 'https://github.com/HPE/terraform-provider-hpe/blob/4f53562d995f59f2d02cdc4bb71c50a866d3787f/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'limited',
      detail: 'Morpheus collection, last commit May 2024, written for Morpheus Enterprise',
      asOf: '2024-05',
      source:
        'https://github.com/gomorpheus/ansible-collection-morpheus-core/blob/1cc772bcb8638750bedf70249c86da2eb6c5fd8b/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are Morpheus instances',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'Roles, groups and plans in the base; tenants and catalogues need Morpheus Enterprise',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/upgrade_to_morpheus.rst',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory sign-in; no Windows console',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/administration/identity_sources/ad.rst',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'One manager for several clusters and vCenters',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/env_setup.rst',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'GPU, NVMe and USB to VMs',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'unknown',
      detail: 'No public statement found; the 8.0.7 manual names no shared GPU.',
      evidence: 'unsourced',
    },
    vdi: {
      value: 'limited',
      detail: 'Citrix and Horizon validated for test and proof of concept only (June 2025)',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    nested: {
      value: 'limited',
      detail: 'Default CPU model host-passthrough exposes VT; support not stated',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'paid-edition',
      detail: 'HPE Kubernetes Service in Morpheus Enterprise',
      asOf: '2026-07',
      source:
        'https://github.com/hpe-storage/scod/blob/fdadb32112a014ef40d7a210fd953308c8ad78a6/docs/csi_driver/partners/hpe_morpheus/install.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail:
        'CPU pinning only by virsh or XML on the host, which the manual calls supported; no huge pages or NUMA control named',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/10a4a59fe4da94d78c454d50ea6000d2eb9f4a75/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail: 'Manual: needs full-stack certification, ask the account team (June 2025)',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Oracle’s policy does not accept KVM, apart from Oracle’s own',
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'unknown',
      detail: 'No public statement found; HPE itself validates Windows Server 2019 to 2025 as guests.',
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'included',
      detail: 'Backup jobs, snapshots, synthetic full',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Plug-in for Veeam 13, in production since mid-2026; installed separately',
      asOf: '2026-06',
      source: 'https://miquelmariano.github.io/backup-vme-con-veeam/',
      evidence: 'independent',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: '11.38, image-based',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'limited',
      detail: 'Cohesity and NetBackup 11 only with agents inside the guests; image-level through Veeam or Commvault.',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/qual_list.rst',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Migration Plans from vCenter; Windows needs VirtIO beforehand',
      asOf: '2026-06',
      source: 'https://miquelmariano.github.io/backup-vme-con-veeam/',
      evidence: 'independent',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Veeam restores Hyper-V backups; RiverMeadow migrates warm or cold (reported by a third party).',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'RiverMeadow takes any source (reported by a third party); else QCOW2 by hand.',
      asOf: '2026',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'third-party',
      detail: 'Veeam restores oVirt and RHV backups; else RiverMeadow or QCOW2 by hand.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'third-party',
      detail:
        'Veeam restores Proxmox backups; plain QCOW2 files become images by hand; hosts with VMs can be discovered.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail:
        'Veeam Agent backups restore to it; RiverMeadow takes servers from any source (reported by a third party).',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/hpe_morpheus_vme.html',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'unknown',
      detail: 'UEFI firmware is listed in manual 8.0.7; virtual TPM and Secure Boot are not mentioned',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'Not mentioned in manual 8.0.7',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Needs a local package mirror for installation and updates of the Ubuntu hosts',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/vme_getting_started/installation.rst',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known for this product', evidence: 'unsourced' },
    fips: {
      value: 'unknown',
      detail: 'Not in the 8.0.7 manual; Ubuntu’s own modules need Ubuntu Pro',
      evidence: 'unsourced',
    },
    status: {
      value: 'active',
      detail: '9.0.1 in use in 2026, as third parties report',
      asOf: '2026',
      evidence: 'unsourced',
    },
    'supported-until': { value: 'unknown', detail: 'No public life-cycle dates found', evidence: 'unsourced' },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'HPE support is part of the subscription, around the clock available',
      asOf: '2026-06',
      evidence: 'unsourced',
    },
    community: { value: 'small', detail: 'A few bloggers and HPE forums; product is young', evidence: 'judgement' },
    'track-record': {
      value: 1,
      detail: 'Own product since January 2025; HVM clusters existed in Morpheus before',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: 'HPE pushes it, Veeam supports it since 2026, named customers; still young (reported by a third party)',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'The manager is closed and needs a licence; hosts run open Ubuntu, KVM, Ceph, Open vSwitch',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'us', detail: 'Spring, Texas', evidence: 'unsourced' },
    'exit-path': {
      value: 'easy',
      detail: 'QCOW2 disks on NFS or GFS2, standard KVM hosts',
      asOf: '2025-06',
      source:
        'https://github.com/gomorpheus/morpheus-docs/blob/abf0206202a05fa607341f4f078cf1bf977a4e6c/infrastructure/clusters/mvm.rst',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
