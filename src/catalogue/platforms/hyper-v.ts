import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'hyper-v',
  name: 'Microsoft Hyper-V on Windows Server 2022 / 2025',
  vendor: 'Microsoft',
  engine: 'Hyper-V (type 1 with Windows root partition)',
  engineFamilies: ['hyper-v'],
  family: 'server',
  homepage: 'https://learn.microsoft.com/windows-server/',
  summary:
    'The hypervisor role of Windows Server: no separate hypervisor fee, clustering included, unlimited Windows guests with Datacenter; weaker than vSphere in single-console management and confidential computing.',
  bestFor: [
    'mostly Windows Server guests, above all on hosts already licensed with Datacenter',
    're-using existing servers and Fibre Channel, iSCSI or SMB storage after VMware',
    'fully offline sites that want perpetual licences',
    'small two-node clusters, even without Active Directory',
  ],
  watchOut: [
    'hardly worth it without Windows guests: every host needs Windows Server licences and clients need CALs',
    'no single vCenter-like console in production: Virtualization Mode was still preview in April 2026, SCVMM costs extra',
    'no SEV-SNP or TDX guests on Windows Server 2025',
    'NFS cannot hold VMs; only Hyper-V itself is supported as nested hypervisor',
  ],
  facts: {
    'licence-fee': {
      value: 'low',
      detail:
        'Standard: 32 cores 2,140 to 2,350 USD once, up to 470 a year over five; Datacenter 12,300 to 13,500; client licences extra',
      asOf: 'undated',
      source: 'https://www.itnegotiationservices.com/blog/windows-server-licensing-datacenter.html',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'limited',
      detail: 'Hyper-V Server 2019 only, fixes to 2029-01-09; none of 2022 or 2025',
      asOf: '2024',
      source: 'https://en.m.wikipedia.org/wiki/Hyper_V',
      evidence: 'community',
    },
    'pricing-unit': {
      value: 'core',
      detail: 'Physical cores, 16 per server and 8 per processor at least, plus client access licences',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'price-stability': {
      value: 'stable',
      detail:
        'One rise since 2022: Datacenter list 6,155 to 6,771 USD (10 %) with 2025, under 5 % a year; perpetual model kept',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'rides-on-windows-licence': {
      value: 'included',
      detail:
        'A role of Standard and Datacenter; Storage Spaces Direct, software-defined networks and unlimited Windows VMs need Datacenter',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Hosts need Windows Server licences',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Hosts need Windows Server licences', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Hosts need Windows Server licences', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'guided',
      detail:
        'Wizards for role, cluster and volumes; networks, quorum and validation need care; one-wizard Virtualization Mode still preview',
      asOf: '2026-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/3b908ca8de8e5a3cdf70a89dbe55f2ff43e90d34/WindowsServerDocs/manage/windows-admin-center/add-virtualization-mode-resources.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'part-time',
      detail:
        'Ordinary Windows administration keeps a few hosts running; larger estates with System Center need two or three admins',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'native',
      detail: 'Windows Server, Active Directory and PowerShell are the whole tool set',
      evidence: 'judgement',
    },
    'skill-linux': { value: 'foreign', detail: 'Nothing of the host is Linux', evidence: 'judgement' },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Concepts map one to one, tools and names differ',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-29-management-tools-for-production-hyperv.md',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'No Kubernetes interface to VMs', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'x64 Windows Server',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: 'x64 Windows Server only; client Hyper-V exists on Windows 11 Arm',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'host-power': { value: 'no', detail: 'No Windows Server for this architecture', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'No Windows Server for this architecture', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'No Windows Server for this architecture', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V plus nested paging since 2016',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Any Windows Server hardware; 2025 also needs SSE4.2 and POPCNT',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'windows-role',
      detail: 'Windows becomes the root partition above the hypervisor',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'One server with the role is its commonest form',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'designed-for',
      detail: 'Two nodes with witness, shared disks or Storage Spaces Direct',
      asOf: '2024-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/05214d80e190df1fd648499f63e0443ee3e22202/WindowsServerDocs/failover-clustering/create-workgroup-cluster.md',
      evidence: 'judgement',
    },
    'fit-small-cluster': { value: 'designed-for', detail: 'Usual failover cluster size', evidence: 'judgement' },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail:
        'Failover clusters take up to 64 nodes and are common at this size; System Center VMM, bought extra, gives one view',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'Cluster limit 64 nodes; several clusters with System Center VMM',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Many clusters under System Center VMM; tools are the weak point',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Workgroup clusters and Admin Center; Microsoft steers fleets to Azure Local',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 2048,
      detail: '2025 generation 2, above 1,024 only by PowerShell; 1,024 in 2022; 64 in generation 1',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 240,
      detail: 'Generation 2; 1 TB in generation 1',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 64,
      detail: '64 nodes, 8,000 running VMs',
      asOf: '2025-10',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/c6d1996b1d9c2be45b6657d31bf51ea733861290/WindowsServerDocs/virtualization/hyper-v/maximum-scale-limits.md',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL, Debian, SUSE, Oracle Linux, Ubuntu',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'Needs the old separate Linux Integration Services package, else slow emulated devices',
      asOf: '2020-12',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/10b5c5a21b5d32007495058a043454b625ba25ce/WindowsServerDocs/virtualization/hyper-v/Supported-Linux-and-FreeBSD-virtual-machines-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2008 SP2 to 2025; 2025 guests want a 2022 or newer host',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '7 SP1 to 11; 11 needs generation 2',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: '2008 SP2 and 7 SP1 are the oldest listed; XP and 2003 unsupported',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD; OpenBSD runs in generation 1',
      asOf: '2025-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/01d8846c45a08d7ae2b9c0b2a2ff25afedc2d662/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'unknown',
      detail: "No public statement found; absent from Microsoft's guest list (April 2025).",
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
      detail: 'Generation 1 with emulated IDE and legacy network; nothing of it supported',
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'never',
      detail: 'No modified-kernel mode; “enlightened” means drivers and hypercalls',
      evidence: 'unsourced',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Generation 1 (BIOS) and generation 2 (UEFI, default in 2025)',
      asOf: '2024-11',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/040c44046012033e7ed820cb8cb97d6bac09acd3/WindowsServerDocs/get-started/whats-new-windows-server-2025.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail:
        'Synthetic SCSI (hv_storvsc), network (hv_netvsc), dynamic memory (hv_balloon); in Windows, Linux, FreeBSD',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Also without shared storage, and in workgroup clusters since 2025',
      asOf: '2025-05',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Between volumes, LUNs and SMB shares',
      asOf: '2025-05',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Failover clustering, in Standard too',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-29-management-tools-for-production-hyperv.md',
      evidence: 'independent',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'Nearest is asynchronous Hyper-V Replica',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'load-balancing': {
      value: 'limited',
      detail: 'Simple cluster balancing built in; DRS-like Dynamic Optimization only with paid System Center VMM',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'replication-dr': {
      value: 'included',
      detail: 'Hyper-V Replica every 30 s, 5 or 15 min; Storage Replica full in Datacenter',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Disk, cloud or file-share witness; works without Active Directory',
      asOf: '2024-04',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/05214d80e190df1fd648499f63e0443ee3e22202/WindowsServerDocs/failover-clustering/create-workgroup-cluster.md',
      evidence: 'vendor',
    },
    'storage-local': { value: 'included', detail: 'VHDX on NTFS or ReFS', evidence: 'unsourced' },
    'storage-nfs': {
      value: 'no',
      detail: 'VMs cannot live on NFS',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-smb': {
      value: 'included',
      detail: 'SMB 3, its native file protocol',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    'storage-iscsi': {
      value: 'included',
      detail: 'Cluster shared volumes',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'storage-fc': {
      value: 'included',
      detail: 'Cluster shared volumes; virtual Fibre Channel for guests',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'storage-hci': {
      value: 'paid-edition',
      detail: 'Storage Spaces Direct, Datacenter edition only',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/microsoft/windows-server.md',
      evidence: 'community',
    },
    sdn: {
      value: 'paid-edition',
      detail: 'Datacenter; Network Controller as cluster service since 2025',
      asOf: '2024-11',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/040c44046012033e7ed820cb8cb97d6bac09acd3/WindowsServerDocs/get-started/whats-new-windows-server-2025.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'paid-edition',
      detail: 'Datacenter; tag-based network security groups since 2025, less rich than NSX',
      asOf: '2024-11',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/040c44046012033e7ed820cb8cb97d6bac09acd3/WindowsServerDocs/get-started/whats-new-windows-server-2025.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Managed by Accelerated Networking on 2025 clusters',
      asOf: '2024-11',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/040c44046012033e7ed820cb8cb97d6bac09acd3/WindowsServerDocs/get-started/whats-new-windows-server-2025.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail:
        'Free Admin Center shows a whole failover cluster; central Virtualization Mode preview in April 2026; System Center VMM paid',
      asOf: '2022-02',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/030ee582624693fd548ddca79c48fe512caef15a/WindowsServerDocs/manage/windows-admin-center/use/manage-failover-clusters.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'PowerShell and WMI, no REST',
      asOf: '2026-01',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/2acf4bbca4fefb1f2ec112f5cd5cf4d64a79b532/WindowsServerDocs/virtualization/hyper-v/architecture.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'limited',
      detail: 'Community provider, beta, last commit March 2024',
      asOf: '2024-03',
      source:
        'https://github.com/taliesins/terraform-provider-hyperv/blob/fe1d1bed395b9ddab54f3c47f98d4c56c2ae4882/README.md',
      evidence: 'community',
    },
    ansible: {
      value: 'third-party',
      detail: 'microsoft.hyperv, Red Hat certified content',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-04-infrastructure-as-code-ansible-terraform.md',
      evidence: 'independent',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Azure Kubernetes Service only ran clusters in VMs and ends on Windows Server by March 2028',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'self-service': {
      value: 'paid-edition',
      detail: 'Clouds and quotas in System Center VMM (System Center)',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-29-management-tools-for-production-hyperv.md',
      evidence: 'independent',
    },
    'windows-tools': {
      value: 'included',
      detail: 'Active Directory, Group Policy, MMC consoles, PowerShell',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'multi-site': {
      value: 'paid-edition',
      detail: 'System Center VMM; free Virtualization Mode still preview in April 2026',
      asOf: '2026-04',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-04-06-hyper-v-is-still-the-smarter-first-choice.md',
      evidence: 'independent',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Discrete Device Assignment; no live migration of such VMs',
      asOf: '2025-07',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-07-29-vmware-vsphere-vs-azure-local-a-feature-comparison.md',
      evidence: 'independent',
    },
    'gpu-vgpu': {
      value: 'limited',
      detail: 'GPU-P in 2025 for listed NVIDIA cards, one partition per VM; live migration wants NVIDIA licence',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    vdi: {
      value: 'paid-edition',
      detail: 'Remote Desktop Services; client access licences extra',
      asOf: '2025-05',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md',
      evidence: 'vendor',
    },
    nested: {
      value: 'limited',
      detail: 'Only Hyper-V inside Hyper-V is supported, and not for failover clusters',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8c264fa476c0ff0941ad1932c6389c4b6c1f4765/WindowsServerDocs/virtualization/hyper-v/nested-virtualization.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Windows containers, with Hyper-V isolation; Linux containers need a VM',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8c264fa476c0ff0941ad1932c6389c4b6c1f4765/WindowsServerDocs/virtualization/hyper-v/nested-virtualization.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'NUMA topology, reservations and CPU groups; no simple core pinning per VM',
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
      detail: 'Soft partitioning',
      asOf: '2022-12',
      source: 'https://oracle.human-design.jp/en/knowledge-base/20221216',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'validated',
      detail: "Microsoft's own platform",
      asOf: 'undated',
      source: 'https://www.windowsservercatalog.com/svvp.aspx?svvppage=svvpwizard.htm',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Windows Server Backup per host, no central management; Azure Backup Server extra',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-31-backup-disaster-recovery.md',
      evidence: 'independent',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: '13.0.1 supports Windows Server 2025; agentless with change tracking',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-31-backup-disaster-recovery.md',
      evidence: 'independent',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Agentless, array snapshots; check support of 2025',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-31-backup-disaster-recovery.md',
      evidence: 'independent',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Rubrik, HYCU and others through change tracking',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-31-backup-disaster-recovery.md',
      evidence: 'independent',
    },
    'import-vmware': {
      value: 'first-party',
      detail:
        'Admin Center VM Conversion (preview, brief downtime); System Center VMM wizard (paid, VM off, not from vSAN)',
      asOf: '2025-06',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/02706f2da7ac97f497ec2ce52e3db82bbea10013/WindowsServerDocs/manage/windows-admin-center/use/migrate-vmware-to-hyper-v.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'built-in',
      detail: 'Export, import and live migration between hosts',
      asOf: '2025-05',
      source:
        'https://github.com/MicrosoftDocs/windowsserverdocs/blob/09aa646d3b08dceaabb61caffe7963fd2363274c/WindowsServerDocs/virtualization/hyper-v/overview.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'StarWind V2V or backup restore; Linux guests need hv_ drivers first',
      evidence: 'unsourced',
    },
    'import-rhv': {
      value: 'third-party',
      detail: 'Veeam Instant Recovery of oVirt or RHV backups; Linux guests need Hyper-V drivers first.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'third-party',
      detail:
        'Veeam Instant Recovery of Proxmox backups; plain KVM disks by StarWind; Linux guests need Hyper-V drivers.',
      asOf: '2026-06',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/proxmox_ve.html',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'first-party',
      detail: 'Sysinternals Disk2vhd makes VHDX from running Windows; Virtual Machine Converter has ended',
      evidence: 'unsourced',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'vTPM with local key protector; Shielded VMs only in Datacenter',
      asOf: '2026-03',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-03-28-security-architecture.md',
      evidence: 'independent',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'Neither SEV-SNP nor TDX on Windows Server 2025; Shielded VMs protect otherwise',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-09-the-myth-of-old-tech.md',
      evidence: 'independent',
    },
    airgap: {
      value: 'included',
      detail: 'Internet only for Arc or pay-as-you-go',
      asOf: '2025-09',
      source:
        'https://github.com/MicrosoftDocs/azure-stack-docs/blob/eac1d5e0a8b35e160ca1192ca434de881cf1de53/azure-local/concepts/compare-windows-server.md',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'certified',
      detail:
        'Windows Server 2025, Spanish scheme CCN 2024-54, report of 2026-01-15; Hyper-V itself last for 2019 (NIAP 2021)',
      asOf: '2026-01',
      source: 'https://sec-certs.org/cc/4b4ea426b7e214fe/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'unknown',
      detail:
        'Certificates for Server 2019 are FIPS 140-2, historical since September 2026; no public statement found on 140-3',
      asOf: '2024-01',
      source: 'https://sec-certs.org/fips/535838060adb8730/target.txt',
      evidence: 'independent',
    },
    status: {
      value: 'active',
      detail: 'Windows Server 2025 of 2024-11-01; 2022 left mainstream on 2026-10-13',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2034-11-14',
      detail: 'Mainstream to 2029-11-13, then free security fixes; 2022 to 2031-10-14',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/windows-server.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Unified Support contracts; also per incident and partners',
      evidence: 'unsourced',
    },
    community: { value: 'large', detail: 'Very large Windows administration community', evidence: 'judgement' },
    'track-record': {
      value: 18,
      detail: 'Windows Server 2008 role, June 2008',
      asOf: '2009-07',
      source: 'https://sec-certs.org/cc/4f57d0ebb73a69ed/report.txt',
      evidence: 'independent',
    },
    'vendor-outlook': {
      value: 'steady',
      detail:
        '2025 release raised limits, added GPU-P; new console in preview (April 2026); System Center ageing, focus on Azure Local',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'Part of Windows Server',
      asOf: '2026-02',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2026-02-07-the-real-cost-of-virtualization.md',
      evidence: 'independent',
    },
    'vendor-region': { value: 'us', detail: 'Redmond, Washington', evidence: 'unsourced' },
    'exit-path': {
      value: 'easy',
      detail: 'Documented VHDX; importers at Nutanix, Red Hat, VMware, VergeOS and XenServer, mostly with the VM off',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/proc_adding-source-provider-hyperv.adoc',
      evidence: 'independent',
    },
  },
} satisfies Platform;
