import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'suse-virtualization',
  name: 'SUSE Virtualization (Harvester)',
  vendor: 'SUSE',
  engine: 'KubeVirt (KVM/QEMU) on RKE2 Kubernetes',
  engineFamilies: ['kvm'],
  family: 'hyper-converged',
  homepage: 'https://harvesterhci.io/',
  summary:
    'Open-source hyper-converged appliance: KubeVirt VMs, Longhorn storage and an immutable SUSE Linux Micro host, managed alone or through Rancher.',
  bestFor: [
    'teams that already run Rancher or Kubernetes',
    'hyper-converged clusters of three or more equal nodes with NVMe',
    'edge sites run from one Rancher',
    'open-source code with optional European vendor support',
  ],
  watchOut: [
    'a classic Fibre Channel or iSCSI SAN needs a vendor CSI driver and is not backed up',
    'vTPM state is lost at shutdown; few Windows versions validated',
    'no replication, experimental balancing and SDN',
    'tenants, quotas and multi-cluster only with Rancher',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 USD: Harvester is free with all functions; SUSE support by subscription, no public price',
      asOf: '2026-08',
      source: 'https://github.com/harvester/harvester/blob/3d63c2af15db747e4a803b18b7832049b88cb00e/README.md',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'Harvester community releases, each supported until x.(y+1).1 appears',
      asOf: '2025-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/document-conventions.adoc',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'unknown',
      detail: "Harvester counts nothing; no public statement found on what SUSE's subscription counts",
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'stable',
      detail: "Harvester stayed free throughout; SUSE's subscription prices are not public",
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need Windows licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': { value: 'no', detail: 'SUSE product', evidence: 'unsourced' },
    'rides-on-suse-subscription': {
      value: 'limited',
      detail:
        'Support needs a SUSE Virtualization or Rancher Prime subscription; SLES subscriptions alone do not give it',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': { value: 'no', detail: 'SUSE product', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'guided',
      detail: 'Boot ISO, three nodes join by token, then the web interface; needs VLAN trunks, 10 GbE and NVMe planned',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'Appliance-like, but faults lead into Kubernetes and Longhorn',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Interface is simple, troubleshooting is kubectl',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Immutable Linux hosts; operations are Kubernetes',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Hyper-converged with a web interface resembles vSphere with vSAN; terms differ',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'native', detail: 'Rancher and Kubernetes teams feel at home', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: '16 cores and 64 GB per node for production',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'No mixed-architecture cluster; README of the community project still says x86_64 only',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'Requirements list AMD64 and ARM64 hosts; Power is missing',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'Requirements list AMD64 and ARM64 hosts; IBM Z is missing',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'Laptops and nested hosts unsupported; Apple hardware not listed',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'Hardware virtualisation is a requirement',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail:
        'YES-certified servers advised; new installs UEFI only, SSD/NVMe, 10 GbE; CPU generations mix with a common CPU model since 1.8',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own ISO, immutable SUSE Linux Micro',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Supported single-node cluster: no HA, no live migration, 64 GB minimum',
      asOf: '2026',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/single-node-clusters.adoc',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail:
        'Two management nodes plus a small witness node are a documented layout that SUSE advertises for the edge',
      asOf: '2025-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/hosts/witness-node.adoc',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Three or more equal nodes are its home',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'judgement',
    },
    'fit-medium-cluster': { value: 'workable', detail: 'Runs; no published maximum', evidence: 'judgement' },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'Several clusters under Rancher; no public size limits or references',
      evidence: 'judgement',
    },
    'fit-huge': { value: 'poor', detail: 'Only as many clusters under Rancher', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'SUSE aims at the edge with two data nodes; Rancher runs many clusters; nodes are large',
      asOf: '2026-06',
      source: 'https://www.suse.com/c/ha-virtualization-at-the-edge-two-data-nodes/',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 255,
      detail: 'No vendor figure; engine limit, KubeVirt elsewhere is tested to 216',
      evidence: 'unsourced',
    },
    'limit-vm-memory': {
      value: 4,
      detail: 'TiB; no vendor figure, smallest one that other KVM vendors state; memory of the host usually decides',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': { value: 'unknown', detail: 'No maximum published', evidence: 'unsourced' },
    'guest-linux': {
      value: 'supported',
      detail: 'Validated: SLES 15 SP7/16, SL Micro, RHEL 9/10, Ubuntu 22.04/24.04',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'q35 machine only, not validated; old kernels may need transitional virtio',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Windows Server 2025 validated; 2016 to 2022 expected, not on the list',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 11 validated; vTPM state not kept, so no BitLocker',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'Not validated; XP and 2003 need a KubeVirt annotation',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/legacy_windows.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'Not validated; FreeBSD has virtio drivers',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
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
      value: 'limited',
      detail: 'q35 only, SATA instead of IDE; NIC models e1000, rtl8139, pcnet, ne2k from KubeVirt',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/interfaces_and_networks.md',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM engine, hardware virtualisation always',
      asOf: '2025-09',
      source: 'https://raw.githubusercontent.com/SUSE/doc-sle/refs/heads/main/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Every VM is a KVM guest',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio-blk/scsi, virtio-net, virtio-balloon; Windows template adds the driver volume',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/virtual-machines.adoc',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Two or more nodes; not with PCI or vGPU; mixed CPUs need a chosen CPU model (1.8)',
      asOf: '2026',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/live-migration.adoc',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'Online between storage classes, fully supported since 1.8; only together with a move to another node',
      asOf: '2026',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/storage-migration.adoc',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'On by default; VM restarts some minutes after the node is reported not ready; three nodes.',
      asOf: '2026',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/config/settings.adoc',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy in KubeVirt', evidence: 'unsourced' },
    'load-balancing': {
      value: 'limited',
      detail: 'Descheduler add-on, experimental',
      asOf: '2026-01',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/add-ons/virtual-machine-auto-balance.adoc',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'No replication of VMs: backup to NFS or S3 and restore on another cluster',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Two nodes plus witness; storage class with two replicas',
      asOf: '2025-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/hosts/witness-node.adoc',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Longhorn replicates local SSD/NVMe; LVM driver experimental, no live migration',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'limited',
      detail: 'Validated NFS Kubernetes storage driver: live migration yes, VM snapshot and backup no',
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/csidriver.adoc',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Not among the validated Kubernetes storage drivers',
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/csidriver.adoc',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'third-party',
      detail: "Array vendor's Kubernetes storage driver from the partner catalogue; no VM backup of such volumes",
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/csidriver.adoc',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'third-party',
      detail: "Array vendor's Kubernetes storage driver with multipath; no VM backup of such volumes",
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/csidriver.adoc',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'Longhorn v1; v2 engine experimental',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    sdn: {
      value: 'limited',
      detail: 'Kube-OVN VPC and overlay, experimental; VLAN networks are the supported way',
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/networking/kubeovn-vpc.adoc',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'Subnet ACLs and network policies through Kube-OVN, experimental',
      asOf: '2025-09',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/networking/vm-isolation.adoc',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'PCI devices add-on',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/add-ons/pcidevices-controller.adoc',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Built-in UI per cluster',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Kubernetes API, reference in the manual',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Harvester provider, version follows the product',
      asOf: '2026-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/integrations/terraform/terraform-provider.adoc',
      evidence: 'vendor',
    },
    ansible: {
      value: 'third-party',
      detail: 'Collections kubernetes.core and kubevirt.core; none of its own.',
      asOf: '2026-06',
      source: 'https://github.com/kubevirt/kubevirt.core/blob/7d49efe56ca3e1d39687fdea0accb200d8b6ca4a/README.md',
      evidence: 'independent',
    },
    'kubernetes-native': {
      value: 'included',
      detail: 'KubeVirt objects',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail:
        'Projects and quotas through a Rancher server of the same vendor, at no charge; roles for VMs are experimental. Alone just one admin user',
      asOf: '2025-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/authentication.adoc',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory or LDAP sign-in through Rancher; no Windows admin tools',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/rancher/infrastructure.md',
      evidence: 'independent',
    },
    'multi-site': {
      value: 'included',
      detail: 'Rancher Virtualization Management (free), on its own three-node Kubernetes cluster in production',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/integrations/rancher/rancher-integration.adoc',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI devices add-on; blocks live migration',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/add-ons/pcidevices-controller.adoc',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA SR-IOV vGPU add-ons, NVIDIA licence; blocks live migration',
      asOf: '2026-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/hosts/vgpu-support.adoc',
      evidence: 'vendor',
    },
    vdi: {
      value: 'no',
      detail: 'The manual names no broker, and the UDS broker has no connector for it',
      evidence: 'unsourced',
    },
    nested: {
      value: 'no',
      detail: 'Unsupported for guests and hosts',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/requirements.adoc',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Kubernetes clusters through the integrated Rancher; their nodes are VMs.',
      asOf: '2026-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/overview.adoc',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'CPU pinning per VM, huge pages per host; no NUMA control in the manual',
      asOf: '2026-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/vm-resources/cpu-pinning.adoc',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail:
        'No SAP statement found; an April 2026 specialist names SUSE KVM on SLES as certified, which is another product.',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: "Not in Oracle's list",
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'included',
      detail: 'Scheduled backup and restore to NFS or S3; Longhorn volumes only',
      asOf: '2026-01',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/backup-restore.adoc',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Veeam Kasten, with known limitations on Harvester',
      asOf: '2026',
      source: 'https://docs.kasten.io/latest/usage/vm_protection',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'CloudCasa; Trilio and others for Kubernetes',
      asOf: '2026',
      source: 'https://docs.cloudcasa.io/help/reference-cbt.html',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'vm-import-controller add-on: VMware, also OVA',
      asOf: '2026-01',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/add-ons/vm-import-controller.adoc',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Not a source of the import add-on; virt-v2v converts an exported disk, then upload.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'independent',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'Not a source of the import add-on; virt-v2v converts the guest and can write KubeVirt disks.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Not a source of the add-on; export and upload the disk',
      asOf: '2026-01',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/add-ons/vm-import-controller.adoc',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'Upload qcow2 or raw; a KVM source was added in February 2026 and reverted in March',
      asOf: '2026-03',
      source: 'https://github.com/harvester/vm-import-controller/commit/b9e9a95',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot image with a virt-v2v conversion host, then upload; or a plain disk image.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'secure-boot-vtpm': {
      value: 'limited',
      detail: 'Secure Boot yes; vTPM state erased at every shutdown, so no BitLocker, per the manual',
      asOf: '2026-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/virtual-machines/create-vm.adoc',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'Not mentioned in the 1.8 manual', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'ISO carries all packages',
      asOf: '2026-07',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/installation-setup/airgap.adoc',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: { value: 'unknown', detail: 'No public statement found', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: '1.8.2 (2026-08-06); 1.9.0 at release candidate 6 on 2026-08-19',
      asOf: '2026-08',
      source: 'https://github.com/harvester/harvester/blob/3d63c2af15db747e4a803b18b7832049b88cb00e/README.md',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2027-12-29',
      detail: 'Computed: Prime 1.8.1 (2026-06-29) plus 18 months; free community 1.8 ends when 1.9.1 appears',
      asOf: '2026-06',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/introduction/document-conventions.adoc',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Around the clock with a SUSE Priority subscription; community chat and forum otherwise',
      asOf: 'undated',
      source: 'https://www.suse.com/ja-jp/support/policy/',
      evidence: 'vendor',
    },
    community: { value: 'medium', detail: 'Slack, forum, GitHub; overlaps with Rancher users', evidence: 'judgement' },
    'track-record': {
      value: 5,
      detail: '1.0.0 on 2021-12-21',
      asOf: '2021-12',
      source: 'https://github.com/harvester/harvester/tree/v1.0.0',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: 'A minor release every four months, steady feature growth (1.5 to 1.9), SUSE markets it against VMware',
      asOf: '2026-08',
      source: 'https://github.com/harvester/harvester/blob/3d63c2af15db747e4a803b18b7832049b88cb00e/README.md',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Apache-2.0, all repositories open',
      asOf: '2026-08',
      source: 'https://github.com/harvester/harvester/blob/3d63c2af15db747e4a803b18b7832049b88cb00e/README.md',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'eu', detail: 'SUSE, Luxembourg/Nuremberg', evidence: 'unsourced' },
    'exit-path': {
      value: 'workable',
      detail: 'Volumes export to images that can be downloaded; VM definition must be rebuilt',
      asOf: '2025-05',
      source:
        'https://github.com/rancher/harvester-product-docs/blob/e762e80e73150d1aeac1bbc0b57075d44e8ee2c5/versions/v1.8/modules/en/pages/storage/volumes/export-volume.adoc',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
