import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'xcp-ng',
  name: 'XCP-ng with Xen Orchestra (Vates VMS)',
  vendor: "Vates; XCP-ng is hosted by the Linux Foundation's Xen Project",
  engine: 'Xen, XAPI',
  engineFamilies: ['xen'],
  family: 'server',
  homepage: 'https://xcp-ng.org',
  summary:
    'Open-source descendant of XenServer with the web manager Xen Orchestra, which adds backup, replication and self-service; one vendor sells support for the whole stack per host.',
  bestFor: [
    'open-source replacement of vSphere with agentless backup in the product',
    'several pools and sites from one console',
    'leaving XenServer or Citrix Hypervisor',
    'European vendor with per-host support',
  ],
  watchOut: [
    'no NVIDIA vGPU, no supported nested virtualisation',
    'PV guests must become HVM before 8.3',
    'disks above 2 TiB need QCOW2 (since May 2026), not on XOSTOR or SMB',
    'Veeam only with agents in the guests; XOSTOR is an add-on',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail:
        'No fee, self-built Xen Orchestra is unlimited; optional Pro support about 1,250 EUR per host and year, as a user reports',
      asOf: 'undated',
      source: 'https://nortinia.com/journal/nip-xcp-ng-why-not-vmware',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'full',
      detail: 'Host without limits; Xen Orchestra from sources has everything, the free appliance less',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/releases.md',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'host',
      detail: 'One Vates VMS subscription for all hosts and the appliance; XOSTOR and XO Proxy are add-ons',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'changed',
      detail: 'Separate XCP-ng and Xen Orchestra subscriptions became per-host bundles (Vates VMS) in 2023',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Own product; Windows Server agreements do not include it',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Own product; Red Hat agreements do not include it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Own product; SUSE agreements do not include it',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Own product; Oracle agreements do not include it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'guided',
      detail: 'Installer ISO, then Xen Orchestra appliance in minutes; HA wants shared storage and three hosts',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/ha.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'part-time',
      detail: 'Appliance-like host and one web console; vendor says no deep Linux knowledge is needed',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/intro.md',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Web console, AD sign-in and a PowerShell module help; host faults need a Linux shell',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/powershell-module.md',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail:
        'The control domain is Linux but a closed appliance; its own tools and storage repositories must be learnt',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Pools, live motion, DRS-like plans and a VMware import map well to vCenter habits',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/vm-load-balancing.md',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Clusters run in VMs by a MicroK8s recipe; nothing is a Kubernetes object',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/kubernetes.md',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: '64-bit x86 servers',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: 'Arm is in development for the 9.x branch',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'vendor',
    },
    'host-power': { value: 'no', detail: 'Runs on x86-64 servers only; no Power build', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'Runs on x86-64 servers only; no IBM Z build', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'Runs on x86-64 servers only; no Mac build', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V must be on, since 8.3 also nested paging',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Shares the XenServer 8.4 list; hardware outside it is supported too; nested paging needed',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/hardware.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own installer; server is dedicated to it',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'XO Lite runs on the host; the rest of Xen Orchestra needs a VM beside the guests',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/installation.md',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Live migration and replication work; HA with two hosts is discouraged, no witness',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/ha.md',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: "A pool of three or more hosts with shared storage or XOSTOR is the vendor's model",
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/ha.md',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'One pool holds up to 64 hosts',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail:
        'Several pools under one Xen Orchestra with balancing across pools; availability and storage stay per pool',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/vm-load-balancing.md',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Any number of pools per console; tenants only by self-service sets, CloudStack above it',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/architecture.md',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'One console for any number of sites, and a proxy backs up remote ones; no witness for two-host sites',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/backup.md',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 128,
      detail: 'Trusted guests; 32 for untrusted, 64 for Windows',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 8,
      detail: 'TiB without memory snapshots; 1.5 TiB with them',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 64,
      detail: 'Per pool, same CPU vendor',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/requirements.md',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Templates for the main families; drivers are in the kernel.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'PV-only guests of RHEL 5 age do not start on 8.3; convert them to HVM first.',
      asOf: '2024-10',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/release-8-3.md',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2025; 2025 wants UEFI, Secure Boot, vTPM per manual; at most 64 vCPUs.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '10 from 1607 and 11 with vTPM.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'Runs without guest tools, unsupported; UEFI guests then cannot migrate or suspend.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD and OpenBSD drivers in their kernels; pfSense and OPNsense guide.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Boots as HVM with emulated devices; not listed.',
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
      value: 'works',
      detail: 'Anything that boots as a Xen HVM guest; no support.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'removed',
      detail: 'Unsupported since 8.1 (2020), impossible since 8.3 (2024).',
      asOf: '2024-10',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/release-8-3.md',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'The standard mode of all guests.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/appendix/glossary.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Blkfront, netfront, balloon (dynamic memory); Windows: XCP-ng Guest Tools 9.x or XenServer VM Tools.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vms.md',
      evidence: 'vendor',
    },
    'mode-pvh': {
      value: 'never',
      detail: 'API knows the type, documentation offers HVM only.',
      asOf: '2026-08',
      source:
        'https://github.com/xapi-project/xen-api/blob/e2ee48d6883e0b98c4d219d3f0778a10c6655607/ocaml/idl/datamodel_vm.ml',
      evidence: 'vendor',
    },
    'live-migration': {
      value: 'included',
      detail: 'Within and between pools; not with passed-through devices.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vm-migration.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Live between storage, hosts and pools.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/vm-migration.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Shared heartbeat storage (iSCSI, NFS, Fibre Channel, XOSTOR); three hosts advised.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/ha.md',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step feature in the documentation.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'Xen Orchestra plans: performance, density, mixed; checked every minute, across pools.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/vm-load-balancing.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'included',
      detail: 'Xen Orchestra: full or incremental replication to another pool, 10 minutes at best.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/backup.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Works with two hosts but no witness: both may fence; XOSTOR needs three.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/ha.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'EXT (thin) and LVM; ZFS, XFS and software RAID as-is, unsupported.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/storage/storage.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Thin, shared; recommended.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/storage/storage.md',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'limited',
      detail: 'Possible, advised against for disks; no QCOW2, no HA heartbeat.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/storage/qcow2_faq.md',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'included',
      detail: 'Shared LVM, thick provisioned.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/storage/storage.md',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'By hardware HBA, thick provisioned.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/storage/storage.md',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'paid-edition',
      detail: 'XOSTOR (LINSTOR/DRBD), paid add-on, at least three hosts, 2 TiB per disk.',
      asOf: '2026-06',
      source: 'https://vates.tech/en/user-conditions/vates-vms',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'GRE/VXLAN private networks across pools, encrypted; on the appliance only in the highest plan.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo5/sdn_controller.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'Traffic rules per network or interface; new XAPI implementation still beta.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/networking/networking.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions by xe; such guests cannot live-migrate.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/networking/networking.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Xen Orchestra 6 (5 beside it) and XO Lite on each host.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo6/xo6vsxo5.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Xen Orchestra REST API with OpenAPI, XAPI below it.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/restapi.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: "Vendor's provider vatesfr/xenorchestra, for OpenTofu too.",
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/terraform-provider.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'limited',
      detail:
        'Inventory plug-in in community.general; its old xenserver_guest modules name XCP-ng only up to 8.0; none by the vendor',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/ansible.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Cloud controller and MicroK8s recipe for clusters in VMs only.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/kubernetes.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Resource sets with CPU, RAM, disk quotas; roles on the appliance from Essential+.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/users-permissions.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail:
        'Active Directory and LDAP sign-in in Xen Orchestra, PowerShell module (pre-release); host-level Active Directory deprecated.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/automation/powershell-module.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Any number of pools and sites in one Xen Orchestra.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/architecture.md',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Whole cards; most NVIDIA and AMD ones.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/compute.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'limited',
      detail: 'No NVIDIA vGPU; only AMD MxGPU with the old S7150x2.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/compute.md',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'No own broker; OpenUDS broker has a XenServer/XCP-ng provider.',
      asOf: '2026-05',
      source:
        'https://github.com/VirtualCable/uds-broker/blob/57ff899e52f5db93e1fc275a23e303d912f6c4e1/src/uds/services/Xen/provider.py',
      evidence: 'independent',
    },
    nested: {
      value: 'limited',
      detail: 'Old partial implementation, testing only, unsupported.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/compute.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'limited',
      detail: 'Only RunX, a technology preview since 2021',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/project/roadmap.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'vCPU masks and NUMA affinity by command line; no huge-page setting.',
      asOf: '2026-08',
      source: 'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/compute.md',
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
      detail: "Not in Oracle's list of approved technologies.",
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'vendor',
    },
    'ms-svvp': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'included',
      detail: 'Xen Orchestra: agentless full/incremental, mirror, S3/NFS/SMB, encryption, file restore, immutability.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/backup.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only with agents inside the guests; the Veeam 13 guide names no XCP-ng plug-in.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/management/backup.md',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: "Storware (agentless, changed blocks); Bacula and others on Vates' list of partners.",
      asOf: 'undated',
      source: 'https://docs.storware.eu/backup-and-recovery-7.4/protecting-virtual-machines/virtual-machines/xcp-ng',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail:
        'Xen Orchestra V2V, warm for every ESXi version since 5.110; needs VMware’s VDDK; vSAN expected to work, not fully tested.',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/xo5/v2v-migration-guide.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'manual',
      detail: 'Convert VHDX to dynamic VHD, import the disk, install the tools.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'XenServer hosts are upgraded in place or guests migrated; xen2xcp script for xl.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'As from KVM: convert the disk, add Xen drivers to the initramfs.',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'qcow2 to VHD by qemu-img, Xen drivers into the initramfs.',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/installation/migrate-to-xcp-ng.md',
      evidence: 'vendor',
    },
    'import-physical': { value: 'manual', detail: 'Clonezilla or disk image, then VHD import.', evidence: 'unsourced' },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Guest Secure Boot with 2011 and 2023 Microsoft keys, vTPM 2.0; host Secure Boot not yet',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/guides/guest-UEFI-Secure-Boot.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'AMD SEV-SNP is under work, not usable',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/project/roadmap.md',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Documented for fully offline sites; the appliance is updated on a connected pool',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/airgap.md',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: { value: 'no', detail: 'No validated module known', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: '8.3 LTS of 2024-10-07, LTS since 2025-06-16; Xen Orchestra 6.7.1 of 2026-08-04',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/releases.md',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2028-11-30',
      detail: '8.3 LTS; shorter than usual to make way for 9.0; no paid extension named',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/releases.md',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: '24×7 in the highest Vates VMS plan; lower plans in business hours',
      evidence: 'unsourced',
    },
    community: {
      value: 'medium',
      detail: 'Active vendor-run forum and Discord, much smaller than Proxmox or VMware circles',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/project/about.md',
      evidence: 'judgement',
    },
    'track-record': {
      value: 8,
      detail: 'First release 7.4 on 2018-03-31; code line of XenServer since 2006',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/releases.md',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail:
        'Monthly Xen Orchestra releases, QCOW2 and new interface in 2026, 9.x for x86 and Arm in work; one small vendor',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/supported_hosts.md',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Host GPL and others, Xen Orchestra mostly AGPL-3.0; XOSTOR driver open too',
      asOf: '2026-08',
      source:
        'https://github.com/vatesfr/xen-orchestra/blob/9ef53890b8f5166539ca34654d8e7e77c0b218f1/docs/docs/licenses.md',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'eu',
      detail: 'Vates, Grenoble, France',
      asOf: '2026',
      source: 'https://selfhostr.com/comparatifs/proxmox-vs-esxi-vs-xcpng-2026/',
      evidence: 'community',
    },
    'exit-path': {
      value: 'easy',
      detail: 'Export as OVA, VHD, VMDK or raw; XVA is Xen-only',
      asOf: '2026-08',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/vms/import-export.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
