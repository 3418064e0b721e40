import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'ovirt',
  name: 'oVirt',
  vendor: 'community (mainly people at team.blue)',
  engine: 'KVM/QEMU with libvirt, VDSM and ovirt-engine',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://www.ovirt.org/',
  summary:
    'The open-source upstream of RHV and OLVM: capable and free KVM cluster management, kept alive by a small community with slow releases.',
  bestFor: [
    'Linux teams that want RHV-style clustering for nothing',
    'existing oVirt or RHV sites that buy time',
    'hosters able to maintain code themselves',
  ],
  watchOut: [
    'no vendor to call; OLVM is the supported sibling',
    'few maintainers, most of them at one company, and long gaps between releases',
    'documentation is years old',
    'Gluster hyper-converged storage is gone on Enterprise Linux 10',
    'Power hosts only on Enterprise Linux 8',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 USD; no support contract for the project’s own packages',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/LICENSE',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'All functions free; no paid edition exists',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'vendor',
    },
    'pricing-unit': { value: 'none', detail: 'Nothing is sold', evidence: 'unsourced' },
    'price-stability': { value: 'stable', detail: 'Free throughout', evidence: 'unsourced' },
    'rides-on-windows-licence': { value: 'no', detail: 'Guests need their own licences', evidence: 'unsourced' },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'RHEL hosts are possible, Red Hat does not support oVirt',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Free anyway; unrelated to SUSE', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Oracle supports OLVM, not oVirt', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'Hosts, engine deployment, shared storage and repositories; old guides make it days of trial',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'Two or three Linux admins able to read the logs of engine and host agent',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'Linux hosts, Ansible, PostgreSQL', evidence: 'judgement' },
    'skill-linux': {
      value: 'helpful',
      detail:
        'Enterprise Linux skill carries far, but trouble in engine (Java) or host agent (Python) needs more without a vendor',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Clusters, storage domains and the portal resemble vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'Nothing in common', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'Enterprise Linux 9, work on 10',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/README.md',
      evidence: 'vendor',
    },
    'host-arm64': { value: 'no', detail: 'No Arm in engine limits or packages', evidence: 'unsourced' },
    'host-power': {
      value: 'preview',
      detail: 'Only old Enterprise Linux 8 hosts; excluded from 9 on',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/vdsm.spec.in',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'preview',
      detail: 'Entries in the engine configuration; no released host image',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'No host packages for Apple hardware', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V required; a fake-QEMU hook exists for quality assurance only',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/vdsm.spec.in',
      evidence: 'vendor',
    },
    'hardware-choice': { value: 'broad', detail: 'What Enterprise Linux drives', evidence: 'unsourced' },
    'host-form': {
      value: 'linux-package',
      detail: 'Enterprise Linux host, or the oVirt Node image',
      asOf: '2021',
      source:
        'https://github.com/oVirt/ovirt-site/blob/014a975943889edee8887ea34eb0111690f408d4/source/download/index.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'Self-hosted engine on one host runs, without HA',
      asOf: '2021',
      source:
        'https://github.com/oVirt/ovirt-site/blob/014a975943889edee8887ea34eb0111690f408d4/source/download/index.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Runs with shared storage, leases and fencing',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'The usual oVirt installation: a few hosts on shared storage',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'One data centre takes up to 250 hosts by default',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'One engine places VMs and upgrades hosts, up to 250 hosts per data centre by default',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'Several data centres per engine, but few maintainers to carry such a risk',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Remote clusters under one engine, but storage per site must come from elsewhere',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 710,
      detail: 'x86, engine default for cluster levels 4.6 to 4.8',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 16,
      detail: 'TiB in released 4.5.7; 64 TiB for level 4.8 only in later unreleased code',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 250,
      detail: 'Engine default per data centre',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL to 10, SLES, Ubuntu, Debian in the guest list',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'supported',
      detail: 'RHEL 3 to 6 in the guest list',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2025 in the guest list',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '10 and 11; TPM required for 11',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'supported',
      detail: 'XP, 7, 2003 to 2012 R2 in the guest list; old virtio drivers needed',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'Only an old FreeBSD 9.2 entry',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-solaris': { value: 'works', detail: 'As Other OS with emulated devices', evidence: 'unsourced' },
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
      evidence: 'vendor',
    },
    'mode-pv': { value: 'never', detail: 'KVM has no PV kernels', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM; e1000 and rtl8139 emulation',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-blk, virtio-scsi, virtio-net, virtio-balloon',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/080fab66261f5552e0bd71f49e5d55bbba63a1de/source/documentation/common/install/ref-Red_Hat_Virtualization_Guest_Agents_and_Drivers.adoc',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'With policies, auto-convergence, optional encryption',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Disks of running VMs between storage domains',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/storage/lsm/LiveMigrateDiskCommand.java',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'With storage leases and power management',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'Scheduling policies evenly_distributed, power_saving and others',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/scheduling/InternalClusterPolicies.java',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Ansible role for failover; the storage array must replicate',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/roles/disaster_recovery/README.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Leases on shared storage act as witness; no two-node hyper-converged',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Local domain: one host, no migration',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS 3 to 4.1 (4.2)',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'no', detail: 'Not a storage domain type', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'included',
      detail: 'iSCSI storage domain shared by all hosts of a data centre.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'Fibre Channel storage domain shared by all hosts of a data centre.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'limited',
      detail: 'Gluster ended on Enterprise Linux 10; LINSTOR or StorPool through managed block storage',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/vdsm.spec.in',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'OVN provider',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/ovirt-engine.spec.in',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'OVN port security groups by API on external networks',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/provider/network/openstack/BaseNetworkProviderProxy.java',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions as VM network cards.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Administration portal and VM portal',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/ovirt-engine.spec.in',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST v4, Python SDK',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/007824065b37e2d2784626425b62d5d86007e7cd/source/documentation/common/backup-restore/assembly_incremental-backup-and-restore.adoc',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Provider of the project; 2026: almost only dependency updates',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/terraform-provider-ovirt/blob/8e5cc3c875b2ee3721bfcc747da82d697bcde87a/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'included',
      detail: 'ovirt.ovirt collection',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Engine can show KubeVirt as a provider, VMs stay engine objects',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'included',
      detail: 'VM portal, roles, quotas',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_quota.py',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory log-in only',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/0002a905141071d14babef668e7ebb54eb41c910/source/documentation/administration_guide/topics/Attaching_an_Active_Directory.adoc',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Several data centres and clusters per engine; no view across engines',
      evidence: 'unsourced',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough of host devices.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/072cc84500b887683df5bda1c1d5ba28c13af9ad/source/documentation/common/install/proc-Configuring_a_Host_for_PCI_Passthrough.adoc',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU by mediated devices; such VMs cannot migrate live; driver licence extra.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/04346223eb566d9d4d7bfe6597f4fda80a08a9cf/source/documentation/common/install/proc-Installing_a_vGPU_on_a_Virtual_Machine.adoc',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'OpenUDS broker has an oVirt provider; own VM pools and VM portal; SPICE is leaving Enterprise Linux.',
      asOf: '2026-05',
      source:
        'https://github.com/VirtualCable/uds-broker/blob/57ff899e52f5db93e1fc275a23e303d912f6c4e1/src/uds/services/OVirt/provider.py',
      evidence: 'independent',
    },
    nested: {
      value: 'limited',
      detail: 'Host hook, meant for tests',
      asOf: '2026-06',
      source: 'https://github.com/oVirt/vdsm/blob/fd4b0df20b9bc79864ba0d11c3c1140fb1de194a/vdsm_hooks/nestedvt/README',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'no',
      detail: 'Runs virtual machines only; no container service',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'included',
      detail: 'Dedicated and isolated CPU pinning, NUMA, huge pages',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/common/src/main/java/org/ovirt/engine/core/common/businessentities/CpuPinningPolicy.java',
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
      detail: "Oracle's list names Oracle Linux KVM with Oracle's own manager, not oVirt.",
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'vendor',
    },
    'ms-svvp': { value: 'no', detail: 'Community build, not in the programme.', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots, OVA export and an incremental backup API; no backup product',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/007824065b37e2d2784626425b62d5d86007e7cd/source/documentation/common/backup-restore/assembly_incremental-backup-and-restore.adoc',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Plug-in talks to any oVirt manager but Veeam names only OLVM and RHV',
      asOf: 'undated',
      source: 'https://helpcenter.veeam.com/docs/vbrhv/userguide/backup_job_how.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; Commvault names Red Hat Virtualization, not oVirt.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware with changed block tracking; Bacula',
      asOf: 'undated',
      source: 'https://docs.storware.eu/protecting-virtual-machines/virtual-machines/ovirt',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Import dialog on virt-v2v: vCenter, ESXi, OVA',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Export the disk, then virt-v2v; or virt-p2v inside the guest.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'RHEL 5 and SUSE Xen hosts; XenServer and Oracle VM by disk conversion',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'built-in',
      detail: 'Import the storage domain and register its VMs, or OVA files.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'Import dialog for libvirt hosts',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v together with virt-v2v',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Q35 with SecureBoot; TPM from cluster level 4.6',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/602b27135e73e6bddb8a6186b7201a1fcf7dea26/source/documentation/common/admin/con_UEFI_Q35_explanation.adoc',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'No such setting in engine or host software', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'Mirrored repositories; documented for Enterprise Linux 8',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/175372b19b4ec0d796e2e3bba6ce2812d3676560/source/documentation/common/install/proc-Configuring_an_Offline_Repository_for_Red_Hat_Virtualization_Manager_Installation.adoc',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'Community project', evidence: 'unsourced' },
    fips: {
      value: 'no',
      detail: 'Nothing validated by the project; host distribution may be',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/2f7b016fc543537e4c9c8c5d1db12519754c2e8d/source/documentation/administration_guide/appe-enabling_FIPS.adoc',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '4.5.7 of 2025-12-17; 56 engine commits in 2026 until August',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ovirt.md',
      evidence: 'community',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'No date: each version until the next one appears',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ovirt.md',
      evidence: 'community',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'Project: mailing list and GitHub issues only; Oracle supports its own build (OLVM, separate entry)',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/README.adoc',
      evidence: 'vendor',
    },
    community: {
      value: 'small',
      detail: 'Lists and issues are answered by a handful of people',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/commits/0111fc63036bca662aa6275a8ad16282cccf86bf',
      evidence: 'judgement',
    },
    'track-record': { value: 14, detail: 'First release 3.0 in 2012', evidence: 'unsourced' },
    'vendor-outlook': {
      value: 'uncertain',
      detail:
        'Since August 2025 commits come from team.blue (82), one more developer (38), StorPool (8), LINBIT (7), Oracle (1)',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/commits/0111fc63036bca662aa6275a8ad16282cccf86bf',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Apache-2.0 and GPL',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/LICENSE',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'community',
      detail: 'No single vendor; main contributors at Belgian team.blue',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/commits/0111fc63036bca662aa6275a8ad16282cccf86bf',
      evidence: 'vendor',
    },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2/raw, OVA, REST API; OLVM and Forklift read it',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
