import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'azure-local',
  name: 'Azure Local (formerly Azure Stack HCI)',
  vendor: 'Microsoft',
  engine: 'Hyper-V with Storage Spaces Direct on a dedicated OS',
  engineFamilies: ['hyper-v'],
  family: 'hyper-converged',
  homepage: 'https://learn.microsoft.com/en-us/azure/azure-local/',
  summary:
    'A Hyper-V based hyper-converged platform on catalogue hardware that Microsoft bills per core and month and manages through Azure.',
  bestFor: [
    'branch and edge sites managed centrally from Azure',
    'Azure Virtual Desktop or AKS on own premises',
    'estates with Windows Server Datacenter and active Software Assurance (host fee waived)',
    'old Windows guests that need free Extended Security Updates',
  ],
  watchOut: [
    'every instance must reach Azure at least every 30 days unless disconnected operations (three large nodes) are used',
    'only catalogue hardware; no iSCSI, NFS or SMB storage for VMs',
    'monthly fee never ends; Windows Server guests are licensed on top',
    'no Azure-managed replication from one Azure Local site to another',
    'VMs with Trusted launch (vTPM) could not be backed up by any tool in the Microsoft text of March 2025',
  ],
  facts: {
    'licence-fee': {
      value: 'medium',
      detail:
        '32 cores × 10 USD × 12 = 3,840 USD a year (February 2026); Windows guests extra; 0 with Azure Hybrid Benefit',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'trial',
      detail: '60 days free after registration',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'core',
      detail: 'Per physical core and month on the Azure bill; or prepaid OEM licence',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/d9e5f3c3dc3941a11d267b5c1515d1fcb46e9dc0/azure-local/concepts/billing.md',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'stable',
      detail: '10 USD per core and month since the 2020 launch; same figure in February 2026',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'limited',
      detail: 'Datacenter with active Software Assurance waives the host fee; lapses with Software Assurance',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'rides-on-red-hat-subscription': { value: 'no', detail: 'Billed by Microsoft only', evidence: 'unsourced' },
    'rides-on-suse-subscription': { value: 'no', detail: 'Billed by Microsoft only', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Billed by Microsoft only', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'guided',
      detail:
        'Portal wizard deploys a two-node cluster in hours, but Azure subscription, Arc registration, identity and network preparation come first',
      asOf: '2026-07',
      source:
        'https://github.com/AzureLocal/azurelocal.github.io/blob/f70fed6ebb3782b98dc644c7ff535f7aea7b3d81/docs/implementation/04-cluster-deployment/phase-05-cluster-deployment/deployment-methods/index.mdx',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'Monthly solution updates and a six-month support window keep two or three admins busy',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Hyper-V, clustering and PowerShell carry over; Azure Arc, RBAC and Bicep must be learnt',
      evidence: 'judgement',
    },
    'skill-linux': { value: 'foreign', detail: 'Windows hosts, Azure portal, PowerShell', evidence: 'judgement' },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Cluster, vSAN-like storage and live-migration concepts carry over; the management hierarchy does not',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'AKS is a guest service; running the platform itself needs Azure and Hyper-V',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel or AMD with nested paging, all nodes of one type',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
      evidence: 'vendor',
    },
    'host-arm64': { value: 'no', detail: 'Not in the system requirements', evidence: 'unsourced' },
    'host-power': { value: 'no', detail: 'Runs on x86-64 servers only; no Power build', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'Runs on x86-64 servers only; no IBM Z build', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'Runs on x86-64 servers only; no Mac build', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V with nested paging needed; Hyper-V does not start without',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'vendor-hardware',
      detail: 'Only nodes from the Azure Local catalogue get support',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own operating system, meant as host only',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Single machine supported, no host redundancy',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Two nodes with cloud witness',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Core of the 1 to 16 node range',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
      evidence: 'vendor',
    },
    'fit-medium-cluster': {
      value: 'workable',
      detail: '16 hyper-converged; more only with Fibre Channel storage',
      asOf: '2026-07',
      source:
        'https://github.com/AzureLocal/azurelocal.github.io/blob/f70fed6ebb3782b98dc644c7ff535f7aea7b3d81/docs/implementation/04-cluster-deployment/phase-05-cluster-deployment/deployment-methods/index.mdx',
      evidence: 'community',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'Up to 64 nodes with external SAN, else several instances',
      asOf: '2026-04',
      source:
        'https://learn.microsoft.com/en-us/azure/azure-local/plan/fiber-channel-with-backup-disaggregated-pattern?view=azloc-2604',
      evidence: 'vendor',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Many instances under one Azure subscription; no common pool',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'Sites are Azure resources in one portal',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'limit-vm-vcpu': {
      value: 1024,
      detail: 'Vendor table for Azure Local; a third party reports 2,048, as in Windows Server 2025',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 240,
      detail: 'Generation 2 VMs; generation 1 stops at 1 TB',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 64,
      detail: '64 disaggregated with Fibre Channel; 16 hyper-converged',
      asOf: '2026-04',
      source:
        'https://learn.microsoft.com/en-us/azure/azure-local/plan/fiber-channel-with-backup-disaggregated-pattern?view=azloc-2604',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'As Hyper-V: RHEL, Debian, SUSE, Oracle Linux, Ubuntu',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'Old separate integration services or slow emulated devices; as Hyper-V',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2025, and Datacenter: Azure Edition only here',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '10 and 11, also multi-session for Azure Virtual Desktop',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: '2008 SP2 and 7 SP1 are the oldest listed, with free extended security updates; XP and 2003 unsupported',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD in the Hyper-V guest list; OpenBSD not listed',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'unknown',
      detail: "No public statement found; absent from Microsoft's Hyper-V guest list.",
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
      detail: 'Generation 1, emulated IDE and legacy network; unsupported, outside Arc management',
      evidence: 'unsourced',
    },
    'mode-pv': { value: 'never', detail: 'Hyper-V has no modified-kernel mode', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'Hyper-V generation 1 (BIOS) and 2 (UEFI)',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'VMBus: synthetic SCSI (storvsc), network (netvsc), dynamic-memory balloon',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Inside a cluster, with on-premises tools, not from the Azure portal',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/012e35d3299547153b1a09974c46204098e1fb44/azure-local/whats-new.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'Hyper-V function between volumes of one cluster; not managed from Azure.',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Failover cluster',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'Cluster inside the application instead',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'load-balancing': {
      value: 'limited',
      detail: 'Simple built-in balancing per cluster about every 30 minutes; no DRS-like rules across clusters',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Azure Site Recovery to Azure (paid); Hyper-V Replica only outside Azure management',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Cloud or file-share witness',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'storage-local': {
      value: 'included',
      detail: 'Direct-attached drives pooled by Storage Spaces Direct',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/b4df96b8e88cb8e60b6d1002058edbb24b243267/azure-local/concepts/system-requirements-23h2.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'VM storage is Storage Spaces Direct or Fibre Channel SAN only',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'storage-smb': {
      value: 'no',
      detail: 'External SMB shares not offered for VM disks',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'storage-iscsi': {
      value: 'no',
      detail: 'Not offered; only Fibre Channel SAN and Dell PowerFlex',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'storage-fc': {
      value: 'included',
      detail: 'SAN volumes as cluster shared volumes; vendor page of November 2025 calls it generally available',
      asOf: '2025-11',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/07809e7d4413195a2fac675937ca25d9a2d9c269/azure-local/concepts/external-storage-support.md',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'Storage Spaces Direct',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'Logical networks; SDN through Arc',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Network security groups; less than NSX',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    sriov: {
      value: 'limited',
      detail: 'Hyper-V function; no public statement found for VMs managed through Azure Arc.',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'web-ui': {
      value: 'included',
      detail: 'Azure portal; Windows Admin Center locally',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Azure Resource Manager, CLI, Bicep',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    terraform: {
      value: 'included',
      detail: 'azurerm/azapi with Azure Verified Modules',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/012e35d3299547153b1a09974c46204098e1fb44/azure-local/whats-new.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'limited',
      detail:
        'azure.azcollection lists Azure Local VMs in its inventory but has no VM module for them; generic resource calls only',
      asOf: '2026-07',
      source:
        'https://github.com/AzureLocal/azurelocal.github.io/blob/f70fed6ebb3782b98dc644c7ff535f7aea7b3d81/docs/automation/03-automation-guides/ansible.mdx',
      evidence: 'community',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are Azure resources; Azure Kubernetes Service runs beside them',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'limited',
      detail: 'Azure roles and resource groups; no capacity quotas per tenant known.',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'windows-tools': {
      value: 'included',
      detail: 'Active Directory, Windows Admin Center, Failover Cluster Manager, PowerShell',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'All instances in one Azure portal',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Discrete Device Assignment; no live migration',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'gpu-vgpu': {
      value: 'limited',
      detail: 'GPU-P for listed NVIDIA cards, failover included; live migration wants NVIDIA vGPU licence',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    vdi: {
      value: 'paid-edition',
      detail: 'Azure Virtual Desktop with service fee; brokering stays in Azure',
      asOf: '2026-07',
      source:
        'https://github.com/AzureLocal/azurelocal.github.io/blob/f70fed6ebb3782b98dc644c7ff535f7aea7b3d81/docs/azure-services/avd-on-azure-local.md',
      evidence: 'community',
    },
    nested: {
      value: 'limited',
      detail: 'Works for tests, not for production (documentation of 22H2).',
      asOf: '2025-02',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0c29beb78562af6114a43e78f927ecfff5f2e951/azure-local/concepts/nested-virtualization.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Azure Kubernetes Service is built in at no extra charge; its nodes are VMs.',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'Virtual NUMA; CPU groups by PowerShell only; no huge-page setting',
      evidence: 'unsourced',
    },
    'sap-hana': {
      value: 'no',
      detail:
        'No SAP statement for HANA found; an SAP specialist names only VMware, PowerVM and SUSE KVM as certified (April 2026).',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Hyper-V counts as soft partitioning',
      asOf: '2022-12',
      source: 'https://oracle.human-design.jp/en/knowledge-base/20221216',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'validated',
      detail: "Microsoft's own Hyper-V platform",
      asOf: 'undated',
      source: 'https://www.windowsservercatalog.com/svvp.aspx?svvppage=svvpwizard.htm',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'paid-edition',
      detail: 'Azure Backup (server and vault billed); Trusted launch VMs were excluded in March 2025',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Through Hyper-V; restore elsewhere loses Azure management; not Trusted launch VMs (March 2025)',
      asOf: '2024-02',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/utility-applications.md',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Through Hyper-V; same Arc and Trusted launch limits',
      asOf: '2024-02',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/utility-applications.md',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Acronis, Altaro (Hornetsecurity), Veritas Backup Exec named by Microsoft; Rubrik by a blog',
      asOf: '2024-02',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/000750f2ac73504db5a3bf7010548560c80aa584/azure-local/concepts/utility-applications.md',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'first-party',
      detail: 'Azure Migrate, no extra cost, needs two appliances',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'first-party',
      detail: 'Azure Migrate; still preview in October 2025',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'Agent-based tools (Carbonite) or backup restore; Microsoft names partners, not sources.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'third-party',
      detail: 'Agent-based partner tools (Carbonite) or backup restore.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'third-party',
      detail: 'Agent-based partner tools (Carbonite) or backup restore.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'Agent-based partner tools or backup restore; Azure Migrate lists only VMware and Hyper-V sources here.',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0a0273237108027bbe8a8367d7409e0c70b98ec6/azure-local/migrate/migration-options-overview.md',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'limited',
      detail: 'Trusted launch; vTPM moves inside the cluster, but no backup tool supports it (March 2025)',
      asOf: '2025-03',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/047d81932bf88313bb091b30c64a88499de64dc8/azure-local/manage/trusted-launch-vm-overview.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'Not offered; Trusted launch protects guests otherwise',
      evidence: 'unsourced',
    },
    airgap: {
      value: 'limited',
      detail:
        'Disconnected operations since release 2602: three nodes, 24 cores, 96 GB each; otherwise Azure contact every 30 days',
      asOf: '2026-02',
      source:
        'https://www.techzine.eu/news/privacy-compliance/139052/microsoft-azure-local-365-local-generally-available-the-cloud-offline',
      evidence: 'independent',
    },
    'common-criteria': {
      value: 'certified',
      detail:
        'Azure Stack HCI 23H2 and 24H2, Spanish scheme CCN 2024-54, report of 2026-01-15, together with Windows Server 2025; 22H2 in January 2024',
      asOf: '2026-01',
      source: 'https://sec-certs.org/cc/4b4ea426b7e214fe/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'in-progress',
      detail: '22H2 was in process in December 2024; 21H2 had two certificates; newer releases not listed',
      asOf: '2024-12',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/1485e7a7f8fe59b29961cbb69357cd541852c5f8/azure-local/assurance/azure-stack-security-standards.md',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: 'Monthly releases; 2606 (June 2026) documented',
      asOf: '2026-06',
      source: 'https://learn.microsoft.com/en-us/azure/azure-local/concepts/billing?view=azloc-2606',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'Rolling: each monthly release is supported for about six months',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Azure support plan, Standard or higher for production',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    community: {
      value: 'medium',
      detail:
        "Active blogs, Microsoft-recognised experts and a community documentation project, smaller than Hyper-V's",
      asOf: '2026-07',
      source:
        'https://github.com/AzureLocal/azurelocal.github.io/blob/f70fed6ebb3782b98dc644c7ff535f7aea7b3d81/docs/implementation/04-cluster-deployment/phase-05-cluster-deployment/deployment-methods/index.mdx',
      evidence: 'judgement',
    },
    'track-record': {
      value: 6,
      detail: 'Azure Stack hyper-converged operating system since 2020; Hyper-V itself since 2008',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: '2026: disconnected operations generally available, Fibre Channel and 64-node clusters added',
      asOf: '2026-02',
      source:
        'https://www.techzine.eu/news/privacy-compliance/139052/microsoft-azure-local-365-local-generally-available-the-cloud-offline',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'One EULA for host and guests',
      asOf: '2024-10',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/0d02bed3fe59adbc7260226c7e8ebff2459eadb3/azure-local/license-billing.yml',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'us', detail: 'United States', evidence: 'unsourced' },
    'exit-path': {
      value: 'workable',
      detail: 'VHDX and Hyper-V export; restored VMs lose Azure management',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
  },
} satisfies Platform;
