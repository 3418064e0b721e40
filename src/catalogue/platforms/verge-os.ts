import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'verge-os',
  name: 'VergeOS',
  vendor: 'VergeIO',
  engine: 'KVM/QEMU',
  engineFamilies: ['kvm'],
  family: 'hyper-converged',
  homepage: 'https://www.verge.io/',
  summary:
    'Single-image private-cloud operating system that manages KVM compute, distributed storage, networks and nested tenants as one.',
  bestFor: [
    'service providers and IT groups that need nested tenants',
    're-using commodity x86 servers',
    'two-node edge sites up to large systems of about 200 nodes',
    'bulk moves from VMware, P2V and disk images with built-in tools',
  ],
  watchOut: [
    'all VM disks live in its own vSAN: shared LUNs, NFS and iSCSI cannot hold them',
    'no CPU pinning, and 32-bit guests are not officially supported',
    'CPU and memory changes need a power cycle; no continuous load balancing',
    'business-hours desk with an emergency line',
    'small single-product vendor; no public price',
  ],
  facts: {
    'licence-fee': {
      value: 'unknown',
      detail: 'No public price; sold per node with all features',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Trial and not-for-resale licences',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/licensing-overview.md',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'host',
      detail: 'Priced per node; the licence key itself covers the whole system',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/transition-from-vmware.md',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'unknown',
      detail: 'No public prices and no public price history',
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
      detail: 'One installer for everything; two controllers in a day, but jumbo-frame core networks must be planned',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/network-design.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One code base and live updates lighten work; storage tiers, fabric and tenants want two admins',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Web interface and PowerShell module; networking is its own',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'KVM inside, but a closed appliance without package management',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Vendor maps vSphere terms one by one',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/transition-from-vmware.md',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'VMs are not Kubernetes objects; clusters run in VMs through Rancher',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel or AMD with virtualisation support',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: 'Intel or AMD x86-64 processors only; no Arm build',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'Intel or AMD x86-64 processors only; no Power build',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'Intel or AMD x86-64 processors only; no IBM Z build',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'Intel or AMD x86-64 processors only; no Mac build',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'Virtualisation support is a minimum requirement',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Commodity servers; enterprise SSDs, no RAID, named NIC makers; same CPU type within a cluster advised',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own installer',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'A cluster needs two nodes',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/clusters-overview.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Smallest system, core network cabled directly',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/reference-architecture/edge.md',
      evidence: 'vendor',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Hyper-converged layout',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'Separate compute and storage nodes advised',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'Several clusters in one system',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Up to 200 nodes per system (as of 4.12); beyond that several separate systems',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'Two-node sites under one Sites dashboard',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/reference-architecture/edge.md',
      evidence: 'vendor',
    },
    'limit-vm-vcpu': {
      value: 1024,
      detail: 'Release notes of 4.13; vendor advises to stay within one socket',
      asOf: '2024-11',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/4-13-release-notes.md',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 'unknown',
      detail: 'No per-VM maximum published; cluster setting with 64 GB by default, hosts to 5 TB',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 200,
      detail: 'Per system, as of 4.12; up to 100 clusters in it',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/implementation-guide/sizing.md',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL 7–9, SLES 11–15, Debian 8–12, Ubuntu, Oracle Linux 6–9',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: '64-bit only; oldest tested SLES 11, Oracle Linux 6, Ubuntu 12.04',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2025',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 10 and 11 are in the compatibility list',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: '2012 R2, 2008 R2, 7 and 8.1 with IDE/SATA; no 32-bit, so no XP',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD 12 and 13 full, 10 and 11 limited',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Not tested; vendor expects any x86_64 system to run',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'limited',
      detail: 'IDE and i440FX exist, but 32-bit is not officially supported',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
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
      detail: 'KVM guests with hardware acceleration',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/what-is-vergeos.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'VirtIO disk and network; ballooning deliberately not used',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/guest-os-compatibility.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; no KVM product offers it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Not with passthrough or SR-IOV devices',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/live-migrations.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Between tiers of the one vSAN, since 4.13',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/live-migrations.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Automatic on surviving nodes',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/transition-from-vmware.md',
      evidence: 'vendor',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'Not in the vendor’s catalogue of capabilities',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    'load-balancing': {
      value: 'limited',
      detail: 'Node chosen at start and migration; no continuous balancing in the manual',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/live-migrations.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'included',
      detail: 'Site syncs of whole systems, tenants or VMs',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/backup-dr/syncs-overview.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Two controllers, directly cabled; no witness used',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/reference-architecture/edge.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Disks without RAID, pooled',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/storage/external-storage-integration.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'Mounted for import, export and files; never holds VM disks.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/storage/external-storage-integration.md',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Mounted for import, export and files; never holds VM disks.',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/storage/external-storage-integration.md',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'no',
      detail: 'Initiators inside guests only',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/storage/external-storage-integration.md',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'One LUN per node as vSAN disk; no shared LUNs',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/storage/external-storage-integration.md',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'VergeFS with dedup; two copies, three (RF3) since 26.1',
      asOf: '2026-01',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/26-1-release-notes.md',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'VergeFabric: VXLAN networks, routing, DHCP, VPN',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail:
        'Central rules per virtual network and tenant, filtering what enters or leaves a network; not per VM card',
      asOf: '2024-08',
      source:
        'https://github.com/verge-io/docs/blob/4722951b3eacc7c8026ba5d1372431a24568e232/docs/knowledge-base/posts/network-micro-segmentation.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Resource groups of virtual functions; blocks live migration',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'On the controller nodes, no appliance',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/transition-from-vmware.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST; Python, Go and TypeScript SDKs',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Official, also OpenTofu',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/terraform-provider.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'included',
      detail: 'Vendor collection, early version',
      asOf: '2026-02',
      source:
        'https://github.com/verge-io/ansible-collection-vergeos/blob/346040732e741ffe000a08d7e000ed203383d3e7/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Storage driver and cloud controller for clusters in VMs only',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/kubernetes-integration.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Nested tenants with own resources and recipes',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tenants/overview.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Entra sign-in by OAuth, PowerShell module; no direct Active Directory',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/auth/auth-sources-overview.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Sites dashboard',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/sites-overview.md',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'VM then cannot migrate live',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'vGPU and MIG; NVIDIA licence extra',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/nvidia-gpu-virtualization.md',
      evidence: 'vendor',
    },
    vdi: {
      value: 'third-party',
      detail: 'Simple built-in desktop portal; Inuvika and Leostream as real brokers',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    nested: {
      value: 'included',
      detail: 'Cluster setting, live migration optional',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/cluster-settings.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'limited',
      detail: 'Rancher builds clusters in VMs; own containers are internal services',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/rancher-integration.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'Huge pages and NUMA best effort; no CPU pinning (4.10 notes once named it)',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/cpu-overprovisioning-guide.md',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail:
        'Not among the hypervisors that an SAP specialist names as certified in April 2026: VMware, PowerVM and SUSE KVM.',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Vendor says so itself',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/cpu-overprovisioning-guide.md',
      evidence: 'vendor',
    },
    'ms-svvp': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'included',
      detail: 'Immutable snapshots of VMs, tenants or system; site sync',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/backup-dr/immutable-snapshots.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail:
        'Universal Hypervisor plug-in of Veeam 13.1 for VergeOS 26.1.7 or later; no application-consistent backups.',
      asOf: '2026-07',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/uh_system_requirements.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside guests; oVirt-compatible interface since 26.1, Commvault not named',
      asOf: '2026-01',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/26-1-release-notes.md',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware; tools that speak the oVirt API',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/tools-integrations/storware-backup-recovery.md',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'VMware service with changed-block sync',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/vm-migration-overview.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'built-in',
      detail: 'VHD/VHDX import or clone utility',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/vm-migration-overview.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'Boot the clone utility in the source VM',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/importing-p2v-or-v2v.md',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'built-in',
      detail: 'OVF import improved in 26.1.7; or clone utility',
      asOf: '2026-07',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/26-1-release-notes.md',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'QCOW2 import or clone utility',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/virtual-machines/vm-migration-overview.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'built-in',
      detail: 'Clone utility ISO',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/importing-p2v-or-v2v.md',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Per VM; hosts themselves run without UEFI secure boot',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/add-tpm-device-to-vm.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'No SEV or TDX in the whole manual',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/intro/platform-capabilities.md',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Licence request by file',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/product-guide/system/licensing-overview.md',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'Nothing in the manual, no certificate known', evidence: 'unsourced' },
    fips: { value: 'unknown', detail: 'No public statement found', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: '26.1.7, July 2026',
      asOf: '2026-07',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/release-notes-overview.md',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'Vendor table says TBD for 26.1; 4.12 was kept 23 months',
      asOf: '2026-07',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/release-notes-overview.md',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Desk Monday–Friday 9–17 US Eastern; emergency line at other hours',
      asOf: '2026-08',
      source: 'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/support.md',
      evidence: 'vendor',
    },
    community: {
      value: 'small',
      detail: 'Good public manual; few independent users write about it',
      evidence: 'judgement',
    },
    'track-record': {
      value: 5,
      detail: '4.9 of October 2021 is the oldest release listed; earlier ones archived, so longer',
      asOf: '2026-07',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/release-notes/release-notes-overview.md',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail:
        'Recurring revenue up over 80 % from a small base, Veeam support, frequent releases (reported by a third party)',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'KVM inside; storage, fabric and manager are closed',
      evidence: 'unsourced',
    },
    'vendor-region': { value: 'us', detail: 'Ann Arbor, Michigan', evidence: 'unsourced' },
    'exit-path': {
      value: 'workable',
      detail: 'Disks download as raw; export volumes for many VMs',
      asOf: '2026-08',
      source:
        'https://github.com/verge-io/docs/blob/588d25ad4940f35843fe2e7ddf24abb9aaa51b1a/docs/knowledge-base/posts/exporting-a-vm.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
