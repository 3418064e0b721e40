import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'oracle-olvm',
  name: 'Oracle Linux KVM with Oracle Linux Virtualization Manager (OLVM)',
  vendor: 'Oracle',
  engine: 'KVM/QEMU managed by an oVirt 4.5 build',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/',
  summary:
    "Oracle's supported build of oVirt on Oracle Linux KVM: no licence fee, optional support per server, and hard partitioning that Oracle accepts.",
  bestFor: [
    'Oracle Database and applications on premises (hard partitioning by CPU pinning)',
    'former oVirt or RHV sites that want a vendor behind the same tooling',
    'former Oracle VM sites',
    'Linux-centred clusters that want vCenter-like management without licence fees',
  ],
  watchOut: [
    'since March 2025 Premier support covers at most two VMs per server; unlimited VMs need Premier Plus at renewal',
    'hard-partitioned VMs may not live-migrate and their cluster may not use a scheduling policy',
    'depends on oVirt upstream, where hardly any Oracle commits show',
    'Gluster hyper-converged storage is fading',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 USD for the software; support optional, per server, no public price for Premier Plus',
      asOf: '2025',
      source: 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung',
      evidence: 'community',
    },
    'free-edition': {
      value: 'full',
      detail: 'Everything, updates from public yum; support paid',
      asOf: '2025',
      source: 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung',
      evidence: 'community',
    },
    'pricing-unit': {
      value: 'host',
      detail: 'Support per physical server',
      asOf: 'undated',
      source: 'https://www.jobacle.nl/?p=2040',
      evidence: 'community',
    },
    'price-stability': {
      value: 'changed',
      detail: 'March 2025: Premier limited to 2 VMs per server, Premier Plus for more',
      asOf: '2025',
      source: 'https://www.dbmasters.at/db/masters/artikel/oracle-linux-virtualisierung-wartungsaenderung',
      evidence: 'community',
    },
    'rides-on-windows-licence': { value: 'no', detail: 'Guests need their own licences', evidence: 'unsourced' },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Needs no Red Hat subscription; Oracle Linux hosts, Oracle support',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Unrelated to SUSE', evidence: 'unsourced' },
    'rides-on-oracle-support': {
      value: 'limited',
      detail: 'Premier: two VMs per server; Premier Plus unlimited; Oracle servers bring Premier',
      asOf: 'undated',
      source: 'https://www.jobacle.nl/?p=2040',
      evidence: 'community',
    },
    'ease-of-setup': {
      value: 'guided',
      detail: 'Install hosts, deploy standalone or self-hosted engine, then storage domains; documented by Oracle',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'judgement',
    },
    'team-needed': { value: 'small-team', detail: 'Two or three Oracle Linux admins', evidence: 'judgement' },
    'skill-windows': { value: 'foreign', detail: 'Oracle Linux hosts and Ansible', evidence: 'judgement' },
    'skill-linux': {
      value: 'native',
      detail: 'Oracle Linux or RHEL admins run it with Oracle support behind them',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Clusters, storage domains and the portal resemble vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'Kubernetes is a separate Oracle product', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'Oracle Linux 8 (engine 8.8 or later)',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-prereqs.html',
      evidence: 'vendor',
    },
    'host-arm64': { value: 'no', detail: 'KVM on Arm exists in Oracle Linux, not under OLVM', evidence: 'unsourced' },
    'host-power': { value: 'no', detail: 'Oracle Linux hosts on x86-64 only', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'Oracle Linux hosts on x86-64 only', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'Oracle Linux hosts on x86-64 only', evidence: 'unsourced' },
    'host-without-vt': { value: 'no', detail: 'VT-x or AMD-V required', evidence: 'unsourced' },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'Oracle Linux hardware certification list, servers of many makers',
      asOf: 'undated',
      source: 'https://linux.oracle.com/hcl_faq.html',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Packages on Oracle Linux with UEK',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-hosts.html',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'Engine must not sit on a plain KVM host; self-hosted engine without HA',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-prereqs.html',
      evidence: 'vendor',
    },
    'fit-two-hosts': { value: 'workable', detail: 'With shared storage and self-hosted engine', evidence: 'judgement' },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'The usual installation: a few hosts on shared storage',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'Oracle sizes engines well beyond this',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'One engine places VMs and upgrades hosts over this size; Oracle sizes engines up to 1,024 hosts',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-prereqs.html',
      evidence: 'vendor',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Up to 1,024 hosts per engine in several data centres',
      asOf: 'undated',
      source:
        'https://docs.oracle.com/en/virtualization/oracle-linux-virtualization-manager/arch/architecture-ap-prereqs.html',
      evidence: 'vendor',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Remote clusters under one engine, storage per site',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 710,
      detail: 'Upstream default for cluster levels 4.6 and 4.7; no public figure by Oracle',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'community',
    },
    'limit-vm-memory': {
      value: 16,
      detail: 'TiB, upstream default for levels 4.6 and 4.7',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'community',
    },
    'limit-cluster-hosts': {
      value: 250,
      detail: 'Upstream default per data centre; Oracle sizes engines up to 1,024 hosts',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'community',
    },
    'guest-linux': { value: 'supported', detail: 'Oracle Linux, RHEL, SLES and Ubuntu.', evidence: 'unsourced' },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'RHEL 3 to 6 in the upstream list',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'community',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2022 at least, with Oracle VirtIO drivers.',
      evidence: 'unsourced',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 10; 11 needs a virtual TPM.',
      evidence: 'unsourced',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Upstream list starts at XP',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'community',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'Upstream FreeBSD entry only',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'community',
    },
    'guest-solaris': { value: 'supported', detail: 'Oracle Solaris 11 for x86.', evidence: 'unsourced' },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'limited',
      detail: 'Other OS entry; Enterprise Linux QEMU drops many old devices, try before relying on it',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'community',
    },
    'mode-pv': { value: 'never', detail: 'KVM has no PV kernels', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM guests on Intel or AMD hardware virtualisation',
      asOf: 'undated',
      source: 'https://oracle.human-design.jp/en/?p=273',
      evidence: 'community',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-blk, virtio-scsi, virtio-net, virtio-balloon; Oracle VirtIO Drivers for Windows',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/080fab66261f5552e0bd71f49e5d55bbba63a1de/source/documentation/common/install/ref-Red_Hat_Virtualization_Guest_Agents_and_Drivers.adoc',
      evidence: 'community',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Not for hard-partitioned VMs',
      asOf: 'undated',
      source: 'https://oracle.human-design.jp/en/?p=273',
      evidence: 'community',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Upstream function',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/storage/lsm/LiveMigrateDiskCommand.java',
      evidence: 'community',
    },
    'ha-restart': {
      value: 'included',
      detail: 'With power management and storage leases.',
      asOf: 'undated',
      source: 'https://oracle.human-design.jp/en/?p=273',
      evidence: 'community',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'Scheduling policies; off for hard-partitioned clusters',
      asOf: 'undated',
      source: 'https://oracle.human-design.jp/en/?p=273',
      evidence: 'community',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Active-active and active-passive documented; storage must replicate',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Leases on shared storage act as witness; no two-node hyper-converged',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'community',
    },
    'storage-local': {
      value: 'included',
      detail: 'One host, no migration',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS storage domain shared by the hosts of a data centre.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'no', detail: 'Not a storage domain type', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'included',
      detail: 'iSCSI storage domain shared by all hosts of a data centre.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'Fibre Channel storage domain shared by all hosts of a data centre.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'limited',
      detail: 'GlusterFS still documented; upstream drops it on Enterprise Linux 10',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'OVN provider (upstream)',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/ovirt-engine.spec.in',
      evidence: 'community',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'OVN port security groups by API (upstream)',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/provider/network/openstack/BaseNetworkProviderProxy.java',
      evidence: 'community',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions as VM network cards, per upstream oVirt manual',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/072cc84500b887683df5bda1c1d5ba28c13af9ad/source/documentation/common/install/proc-Configuring_a_Host_for_PCI_Passthrough.adoc',
      evidence: 'community',
    },
    'web-ui': {
      value: 'included',
      detail: 'Administration and VM portal, Grafana',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST API with Python SDK.',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'oVirt community provider; 2026: almost only dependency updates',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/terraform-provider-ovirt/blob/8e5cc3c875b2ee3721bfcc747da82d697bcde87a/README.md',
      evidence: 'community',
    },
    ansible: {
      value: 'third-party',
      detail: 'ovirt.ovirt collection of the oVirt community, with VM modules; none by Oracle known',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/README.md',
      evidence: 'community',
    },
    'kubernetes-native': { value: 'no', detail: 'Oracle Cloud Native Environment is separate', evidence: 'unsourced' },
    'self-service': {
      value: 'included',
      detail: 'VM portal, roles, quotas',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_quota.py',
      evidence: 'community',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory log-in only',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/0002a905141071d14babef668e7ebb54eb41c910/source/documentation/administration_guide/topics/Attaching_an_Active_Directory.adoc',
      evidence: 'community',
    },
    'multi-site': {
      value: 'included',
      detail: 'Several data centres and clusters per engine',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough of host devices, per upstream oVirt manual',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/072cc84500b887683df5bda1c1d5ba28c13af9ad/source/documentation/common/install/proc-Configuring_a_Host_for_PCI_Passthrough.adoc',
      evidence: 'community',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU by mediated devices (upstream); such VMs cannot migrate live.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/04346223eb566d9d4d7bfe6597f4fda80a08a9cf/source/documentation/common/install/proc-Installing_a_vGPU_on_a_Virtual_Machine.adoc',
      evidence: 'community',
    },
    vdi: {
      value: 'limited',
      detail: 'OpenUDS broker has a provider for it; own VM pools.',
      asOf: '2026-05',
      source:
        'https://github.com/VirtualCable/uds-broker/blob/57ff899e52f5db93e1fc275a23e303d912f6c4e1/src/uds/services/OVirt/provider.py',
      evidence: 'independent',
    },
    nested: {
      value: 'limited',
      detail: 'Technology preview; upstream hook',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/vdsm_hooks/nestedvt/README',
      evidence: 'community',
    },
    'containers-native': {
      value: 'limited',
      detail:
        'Kubernetes clusters in VMs by Oracle Cloud Native Environment, a separate product with a provider for this platform since its release 2.2',
      asOf: 'undated',
      source: 'https://docs.oracle.com/en/operating-systems/olcne/2/relnotes/ocne-220.html',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, vNUMA, huge pages',
      asOf: '2019-10',
      source: 'https://www.scribd.com/document/479987184/ol-kvm-hard-partitioning',
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
      value: 'yes',
      detail: 'By CPU pinning; no live migration, no scheduling policy for that cluster',
      asOf: '2019-10',
      source: 'https://www.scribd.com/document/479987184/ol-kvm-hard-partitioning',
      evidence: 'vendor',
    },
    'ms-svvp': {
      value: 'validated',
      detail:
        "Oracle Linux KVM is known in Microsoft's programme; check the entry of your release in the Windows Server Catalog.",
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Engine backup, snapshots and backup API; no backup product',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Veeam Plug-in for OLVM and RHV, changed block tracking',
      asOf: 'undated',
      source: 'https://helpcenter.veeam.com/docs/vbrhv/userguide/backup_job_how.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware with changed block tracking',
      asOf: 'undated',
      source:
        'https://docs.storware.eu/protecting-virtual-machines/virtual-machines/oracle-linux-virtualization-manager',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Import dialog on virt-v2v (upstream): vCenter, ESXi, OVA',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'community',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Veeam restores Hyper-V backups; or export the disk, then virt-v2v.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'RHEL 5 and SUSE Xen hosts; Oracle VM guests by OVA or disk conversion',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'community',
    },
    'import-rhv': {
      value: 'built-in',
      detail: 'Import the storage domain and register its VMs, or OVA files.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'community',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'Import dialog for libvirt hosts (upstream)',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'community',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v together with virt-v2v',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'community',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Q35 with SecureBoot; TPM from cluster level 4.6 (upstream)',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/602b27135e73e6bddb8a6186b7201a1fcf7dea26/source/documentation/common/admin/con_UEFI_Q35_explanation.adoc',
      evidence: 'community',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'Upstream engine and host software have no SEV or TDX setting',
      evidence: 'unsourced',
    },
    airgap: {
      value: 'included',
      detail: 'Mirrored yum repositories (upstream text)',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/175372b19b4ec0d796e2e3bba6ce2812d3676560/source/documentation/common/install/proc-Configuring_an_Offline_Repository_for_Red_Hat_Virtualization_Manager_Installation.adoc',
      evidence: 'community',
    },
    'common-criteria': {
      value: 'certified',
      detail:
        'Host system only: Oracle Linux 9.3 (security target of 2025-02-14) and 8.4 (2023-04-12) in the register of certified products; none for the manager',
      asOf: '2025-02',
      source: 'https://sec-certs.org/cc/be8e046b00e33ce3/target.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'validated',
      detail: 'FIPS 140-3 for the UEK7 kernel of Oracle Linux 8 and 9 (host system, not the manager)',
      asOf: '2024-07',
      source: 'https://sec-certs.org/fips/1a5b585a87b434cd/target.txt',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: 'Release 4.5, based on oVirt 4.5',
      asOf: 'undated',
      source: 'https://docs.oracle.com/cd/F30061_01/arch/preface.html',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'No public date for the manager; Oracle Linux 8 Premier to 2029-07-31, Extended to 2032-07-31',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/oracle-linux.md',
      evidence: 'community',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Oracle Linux Premier or Premier Plus',
      asOf: '2024-07',
      source: 'https://funoracleapps.com/2024/07/understanding-oracle-linux-license.html',
      evidence: 'community',
    },
    community: { value: 'small', detail: 'Oracle blogs and the oVirt list', evidence: 'judgement' },
    'track-record': {
      value: 7,
      detail: 'In use since 2019',
      asOf: '2019-10',
      source: 'https://www.scribd.com/document/479987184/ol-kvm-hard-partitioning',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'uncertain',
      detail: "Oracle sells it as Oracle VM's successor, yet shows 1 of about 140 upstream commits since August 2025",
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/commits/0111fc63036bca662aa6275a8ad16282cccf86bf',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'oVirt Apache-2.0, kernel GPL',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/LICENSE',
      evidence: 'community',
    },
    'vendor-region': { value: 'us', detail: 'United States', evidence: 'unsourced' },
    'exit-path': { value: 'easy', detail: 'qcow2/raw, OVA, REST API; oVirt tooling applies', evidence: 'unsourced' },
  },
} satisfies Platform;
