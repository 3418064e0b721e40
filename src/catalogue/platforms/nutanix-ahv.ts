import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'nutanix-ahv',
  name: 'Nutanix AHV',
  vendor: 'Nutanix, Inc.',
  engine: 'KVM/QEMU',
  engineFamilies: ['kvm'],
  family: 'hyper-converged',
  homepage: 'https://www.nutanix.com/products/ahv',
  summary:
    'KVM hypervisor that ships inside Nutanix Cloud Infrastructure with AOS distributed storage and Prism management; since 2025 selected external arrays can also hold VM disks.',
  bestFor: [
    'like-for-like vSphere replacement with round-the-clock vendor support',
    'hyper-converged clusters of three nodes or more',
    'virtual desktops and mixed enterprise workloads run by a small team',
    'sites that want DR, micro-segmentation and file services from one vendor',
  ],
  watchOut: [
    'among the dearest choices; price only by quote',
    'each node gives up roughly 8–16 vCPU and 32–64 GB to the Controller VM',
    'iSCSI, NFS and Fibre Channel SANs cannot hold VM disks; external arrays only over NVMe/TCP',
    'no lock-step fault tolerance',
    'only hardware on the vendor list',
  ],
  facts: {
    'licence-fee': {
      value: 'high',
      detail: 'Third-party estimate USD 5,000–15,000 per node and year (NCI, 2026); list prices are not published',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/general/cost-onprem.md',
      evidence: 'community',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Community Edition is for internal, non-production use; 90-day trial licence',
      asOf: '2026-08',
      source:
        'https://github.com/api-evangelist/nutanix/blob/4f6d5d6d1963f66f435acd3747dbf3480de5ac87/plans/nutanix-plans-pricing.yml',
      evidence: 'community',
    },
    'pricing-unit': {
      value: 'core',
      detail: 'Per physical core, 1/3/5-year subscription; per-VM edge variant exists',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'price-stability': {
      value: 'changed',
      detail: 'AOS Pro/Ultimate licences ended for new sale and renewal; customers move to NCI subscriptions',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
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
        'Nodes come factory-imaged or imaged by Foundation; cluster wizard; three nodes, Prism Central and networks take a day or two',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'part-time',
      detail:
        'One console and one-click upgrades for everything; one generalist runs a small cluster, larger estates want two or three',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Everything is in a web console and a .NET/PowerShell SDK exists, but concepts are new',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Hosts are Linux/KVM but closed appliances; CLI knowledge helps only in trouble-shooting',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'HA, automatic balancing, live migration and network concepts map one to one; tools and storage differ',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/03-ahv-hypervisor.md',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'VMs are not Kubernetes objects; the Kubernetes platform is a separate product',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel and AMD servers on the hardware list',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: 'The API knows X86_64 and a left-over PPC64LE only',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'The IBM Power appliance line ended years ago; today x86-64 only',
      evidence: 'unsourced',
    },
    'host-s390x': {
      value: 'no',
      detail: 'The API knows X86_64 and a left-over PPC64LE only',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'The API knows X86_64 and a left-over PPC64LE only',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'Guests always use full hardware virtualisation',
      asOf: 'undated',
      source: 'https://www.nutanixbible.com/5a-book-of-ahv-architecture.html',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'Own appliances, lines of Dell, Lenovo, HPE and Cisco, or servers on the compatibility list',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Installer images AHV plus a Controller VM on every node',
      asOf: 'undated',
      source: 'https://www.nutanixbible.com/5a-book-of-ahv-architecture.html',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Single-node clusters exist for branch sites, with feature limits',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Two-node clusters with a witness VM elsewhere are an offer for branch sites; feature limits',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/02-nutanix-architecture.md',
      evidence: 'community',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Three nodes are the production minimum',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'community',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: '16–32 nodes are usual for enterprises',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'community',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail:
        'Several clusters under Prism Central with common policies, upgrades and recovery plans; usual for large customers',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Many clusters under Prism Central; not one cluster',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: '1–2-node sites with per-VM edge licences under one Prism Central; costly per site',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 240,
      detail: 'Seen in a VM definition of 2018; no newer public figure found',
      asOf: '2018-12',
      source: 'https://gist.github.com/gowatana/5558fb11e72796a2f283865976e2adb8',
      evidence: 'community',
    },
    'limit-vm-memory': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-cluster-hosts': {
      value: 32,
      detail: 'From a partner’s guide, which elsewhere says up to 64; no public figure by the vendor found',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-f-sizing-rules.md',
      evidence: 'community',
    },
    'guest-linux': {
      value: 'supported',
      detail: "RHEL 7+, SLES 12+, Ubuntu 16.04+, Oracle Linux 7+ in the list of the vendor's migration tool.",
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Boots with IDE, SATA or the VirtIO drivers of the old kernel; not in the lists.',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2012 R2 and later in the Move list',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '10 and 11; vTPM and secure boot available',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: "The migration tool's list starts at 2012 R2; older ones boot without current VirtIO drivers.",
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'FreeBSD boots with virtio; check the vendor matrix',
      evidence: 'unsourced',
    },
    'guest-solaris': {
      value: 'unknown',
      detail: 'No public statement found; not in the list of the migration tool.',
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
      detail: 'IDE disks on machine type PC exist; no vendor word on such systems',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
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
      detail: 'All guests are HVM',
      asOf: 'undated',
      source: 'https://www.nutanixbible.com/5a-book-of-ahv-architecture.html',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Nutanix VirtIO: virtio-scsi disk, virtio-net, balloon for memory overcommit; Move injects them',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/migration-tools.md',
      evidence: 'community',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; no KVM product offers it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Within a cluster; not across clusters or hypervisors',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/03-ahv-hypervisor.md',
      evidence: 'community',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Per VM between storage containers',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-b-comparison-matrix.md',
      evidence: 'community',
    },
    'ha-restart': {
      value: 'included',
      detail: 'No extra licence; capacity reservation optional',
      asOf: '2022-12',
      source: 'https://aidoos.com/kb/storageandbackups-nutanix-ahv-administration-guide',
      evidence: 'vendor',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'No lock-step copy',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/03-ahv-hypervisor.md',
      evidence: 'community',
    },
    'load-balancing': {
      value: 'included',
      detail: 'Acropolis Dynamic Scheduling, on by default',
      asOf: '2022-12',
      source: 'https://aidoos.com/kb/storageandbackups-nutanix-ahv-administration-guide',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'included',
      detail: 'Asynchronous from edition NCI Pro; NearSync and Metro need NCI Ultimate.',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Branch clusters only, witness VM elsewhere, feature limits',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/cluster_v2.html.markdown',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Disks go to the Controller VM and are pooled by AOS',
      asOf: 'undated',
      source: 'https://www.nutanixbible.com/5a-book-of-ahv-architecture.html',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'Not a place for VM disks; NetApp support was announced for 2026.',
      evidence: 'unsourced',
    },
    'storage-smb': { value: 'no', detail: 'Not a VM datastore', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'no',
      detail: 'External arrays (Pure, Dell) attach by NVMe/TCP, not iSCSI',
      asOf: '2026',
      source: 'https://www.nutanix.com/tech-center/blog/nutanix-cloud-platform-with-external-storage',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'no',
      detail: 'Vendor tells Fibre Channel users to convert to NVMe/TCP',
      asOf: '2026',
      source: 'https://www.nutanix.com/tech-center/blog/nutanix-cloud-platform-with-external-storage',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'AOS: two or three copies, erasure coding, compression, dedup',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-b-comparison-matrix.md',
      evidence: 'community',
    },
    sdn: {
      value: 'paid-edition',
      detail: 'Flow Virtual Networking (VPC, Geneve); in some tiers, else a licence of its own',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/nutanix/networking.md',
      evidence: 'community',
    },
    microsegmentation: {
      value: 'paid-edition',
      detail: 'Flow Network Security: NCI Ultimate or Security add-on; another guide calls it included',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    sriov: {
      value: 'included',
      detail: 'SR-IOV NIC type in the v4 API',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Prism Element per cluster, Prism Central for all',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST v4 with SDKs',
      asOf: '2026-04',
      source: 'https://github.com/nutanix/nutanix.ansible/blob/159ec768d9db8ae0984f89ad713ca8caf5b0c191/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Official provider 2.4',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'included',
      detail: 'nutanix.ncp collection',
      asOf: '2026-04',
      source: 'https://github.com/nutanix/nutanix.ansible/blob/159ec768d9db8ae0984f89ad713ca8caf5b0c191/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Cluster API provider builds Kubernetes nodes only; VMs are not Kubernetes objects',
      asOf: '2026-01',
      source:
        'https://github.com/nutanix-cloud-native/opendocs/blob/c4b1b6a3dee53f13b2a239721e61caccd0c63498/docs/capx/v1.3.x/getting_started.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'Projects and roles in the base; blueprints need Nutanix Cloud Manager Ultimate',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory sign-in; no Windows-native console',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/directory_services_v2.html.markdown',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Prism Central, without paid Cloud Manager tiers',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Whole GPU to one VM; no live migration then',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/appendices/appendix-b-comparison-matrix.md',
      evidence: 'community',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU profiles; NVIDIA licence extra',
      asOf: '2026',
      source: 'https://erikevenson.github.io/architect/providers/nutanix/compute',
      evidence: 'community',
    },
    vdi: {
      value: 'third-party',
      detail: 'Omnissa Horizon 8 and Citrix brokers',
      asOf: '2026',
      source: 'https://www.cloud13.ch/category/nutanix-cloud-platform/page/2/',
      evidence: 'community',
    },
    nested: {
      value: 'limited',
      detail: 'v4 API has the switch; the AHV 5.20 guide still refused support',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'paid-edition',
      detail: 'Nutanix Kubernetes Platform is a product of its own; a starter tier may come with NCI',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'limited',
      detail: 'CPU hard pinning and virtual NUMA per VM; no huge-page setting known.',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'certified',
      detail: "Vendor statement of 2020, then without RHEL guests; check SAP's directory for the release you plan.",
      asOf: '2020-12',
      source: 'https://next.nutanix.com/installation-configuration-23/sap-hana-on-nutanix-38896',
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
      value: 'validated',
      detail: "AHV is known in Microsoft's programme; check the entry of your release in the Windows Server Catalog.",
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'included',
      detail: 'Snapshots, protection policies, replication; long retention needs a product on top',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/09-licensing-economics.md',
      evidence: 'community',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Image-level plug-in, also from snapshots of the cluster.',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Image level through the AHV API',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/03-ahv-hypervisor.md',
      evidence: 'community',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'HYCU, Rubrik, Cohesity, Acronis',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/03-ahv-hypervisor.md',
      evidence: 'community',
    },
    'import-vmware': {
      value: 'first-party',
      detail: 'Nutanix Move, free, delta sync; no raw device mappings, encrypted or passthrough VMs',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/10-migration-path.md',
      evidence: 'community',
    },
    'import-hyper-v': {
      value: 'first-party',
      detail: 'Nutanix Move',
      asOf: '2026-05',
      source:
        'https://github.com/nixfred/nutanix/blob/f64dce35a6f7ed4a45ced58719c83f7206fa0ef6/curriculum/nutanix/10-migration-path.md',
      evidence: 'community',
    },
    'import-xen': {
      value: 'third-party',
      detail:
        'Not a source of the migration tool Move; virt-v2v converts the guest, then upload; or raw, QCOW2 and VHD disks as images.',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'third-party',
      detail: 'Veeam restores oVirt and RHV backups to AHV; otherwise upload QCOW2 as an image.',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'third-party',
      detail: 'Veeam restores Proxmox backups to AHV; plain KVM disks are uploaded as QCOW2 or raw images.',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'Veeam Agent backups of physical machines restore to AHV.',
      asOf: '2026-01',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/nutanix_ahv.html',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Both per VM; secure boot needs machine type Q35',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'No SEV or TDX setting anywhere in the vendor’s v4 provider documents',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/virtual_machine_v2.html.markdown',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Life Cycle Manager has a dark-site mode with local web server',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/lcm_config_v2.html.markdown',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'no',
      detail: 'Last: EAL2+ for AOS and AHV 5.15 (2020), older than five years',
      asOf: '2020-07',
      source:
        'https://fdocuments.net/document/security-target-common-criteria-new-cc-portal-all-of-the-functionality-for-the.html',
      evidence: 'vendor',
    },
    fips: {
      value: 'unknown',
      detail:
        'OpenSSL module of 2023 is FIPS 140-2, historical since September 2026; no public statement found on 140-3',
      asOf: '2023-05',
      source: 'https://sec-certs.org/fips/727a25d0f92f6ff0/target.txt',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: 'AOS 7.6 / pc.7.6, 2026-07-27',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
    'supported-until': {
      value: '2027-10-31',
      detail: 'End of maintenance of 7.6; support without new fixes to 2028-07-31',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/nutanix-aos.md',
      evidence: 'community',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Around the clock or 8×5, by support level bought',
      asOf: 'undated',
      source: 'https://www.nutanix.com/support-services/product-support/faqs/',
      evidence: 'vendor',
    },
    community: {
      value: 'medium',
      detail: 'Active vendor forum and many partners; free edition is lab only',
      evidence: 'judgement',
    },
    'track-record': {
      value: 11,
      detail: 'AHV name since 2015; over a decade in enterprise production',
      asOf: '2026',
      source: 'https://intelligentvisibility.com/guides/what-is-nutanix-ahv-hypervisor-licensing-guide',
      evidence: 'community',
    },
    'vendor-outlook': {
      value: 'growing',
      detail:
        'Recurring revenue up 18 %, record new customers from VMware, new storage and desktop partners (reported by a third party)',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'open-source': { value: 'proprietary', detail: 'KVM inside; AOS and Prism are closed', evidence: 'unsourced' },
    'vendor-region': {
      value: 'us',
      detail: 'San Jose, California',
      asOf: '2023-05',
      source: 'https://sec-certs.org/fips/727a25d0f92f6ff0/target.txt',
      evidence: 'vendor',
    },
    'exit-path': {
      value: 'workable',
      detail: 'OVA export with VMDK or QCOW2 disks; storage services stay behind',
      asOf: '2026-04',
      source:
        'https://github.com/nutanix/terraform-provider-nutanix/blob/5d035f753fd2c3d0df82f93929811826a8ebfe31/website/docs/r/ova_v2.html.markdown',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
