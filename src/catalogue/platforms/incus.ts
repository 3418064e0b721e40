import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'incus',
  name: 'Incus (and Canonical LXD / MicroCloud)',
  vendor: 'Linux Containers community; Canonical for LXD',
  engine: 'QEMU/KVM, LXC system containers, OCI containers',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://linuxcontainers.org/incus/',
  summary:
    'One daemon and API for KVM virtual machines, system containers and OCI containers, from one server to a rack; IncusOS is its appliance image, LXD its Canonical sibling.',
  bestFor: [
    'Linux-heavy shops wanting containers and VMs side by side',
    'laboratories, CI and hosting on few hosts',
    'command-line and API-first teams',
    'appliance-style hosts with Secure Boot and TPM (IncusOS)',
  ],
  watchOut: [
    'no enterprise backup vendor found with a plug-in',
    'HA needs shared storage and own fencing',
    'monthly security fixes in 2026: patching is a duty',
    'no SAP, SVVP or Common Criteria certificates',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 EUR (Apache-2.0; LXD AGPL-3.0); Zabbly, FuturFusion or Ubuntu Pro support optional',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/COPYING',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'One edition, everything in it',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/COPYING',
      evidence: 'vendor',
    },
    'pricing-unit': { value: 'none', detail: 'Nothing counted; support by contract', evidence: 'unsourced' },
    'price-stability': {
      value: 'stable',
      detail: 'Always free; LXD changed its licence to AGPL in 2023, Incus stayed Apache-2.0',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Community software; Red Hat agreements do not cover it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Community software; SUSE agreements do not cover it',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Community software; Oracle agreements do not cover it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'guided',
      detail:
        'Package or IncusOS image plus short initialisation; highly available VMs need a Ceph, LINSTOR or SAN pool first',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'part-time',
      detail: 'One Linux generalist runs a small cluster; monthly security updates must not slip',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Command line and Linux hosts; a Windows client binary exists',
      evidence: 'judgement',
    },
    'skill-linux': { value: 'native', detail: 'Plain Linux tools, one command, one daemon', evidence: 'judgement' },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Profiles, projects and command line instead of vCenter objects',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Cluster API can build Kubernetes on it; VMs themselves are not Kubernetes',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Kernel 6.12 and QEMU 8.2 for 7.0; IncusOS wants x86-64-v3 and TPM 2.0',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/architectures.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'VMs and containers; IncusOS too',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/architectures.md',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'supported',
      detail: 'ppc64le, for VMs too',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/architectures.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 's390x, for VMs too',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/architectures.md',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'Only the client runs on macOS; the server inside a Linux VM',
      evidence: 'unsourced',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'VMs need VT-x/AMD-V (LXD says so outright); containers do not',
      asOf: '2026-08',
      source: 'https://github.com/canonical/lxd/blob/a83edf2a79e4346f6e29e3dd3b97be4f5cf3ea05/doc/requirements.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'What Linux 6.12 drives; IncusOS only UEFI, Secure Boot, TPM 2.0, x86-64-v3',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/requirements.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Distribution or Zabbly packages; alternatively IncusOS on bare metal',
      asOf: '2026-07',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/introduction.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'From one instance on one machine upwards',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/README.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail:
        'Two stand-alone servers move running VMs and copy instances between them; no failover, and as a cluster three members are advised',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/clustering.md',
      evidence: 'vendor',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Three members and more',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/README.md',
      evidence: 'vendor',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'A full rack is the project’s own picture',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/README.md',
      evidence: 'vendor',
    },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'As several clusters under Operations Center',
      evidence: 'unsourced',
    },
    'fit-huge': { value: 'poor', detail: 'No single cluster of that size known', evidence: 'unsourced' },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Operations Center (FuturFusion, open source) deploys and updates IncusOS sites',
      asOf: '2026-08',
      source:
        'https://github.com/FuturFusion/operations-center/blob/41a98e0f0a87668095374134ab64dbe35a0a992d/README.md',
      evidence: 'community',
    },
    'limit-vm-vcpu': {
      value: 255,
      detail:
        'No vendor figure; engine limit of QEMU’s standard x86 machine; the CPU count of the host usually decides',
      evidence: 'unsourced',
    },
    'limit-vm-memory': {
      value: 4,
      detail:
        'TiB; no vendor figure, smallest one that other KVM vendors state; memory hot-plug in clusters ends at 1 TiB',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 'unknown',
      detail: 'Incus states no limit; MicroCloud, built on the related LXD, supports up to 50 members',
      asOf: '2026-08',
      source:
        'https://github.com/canonical/microcloud/blob/f26e73c0b283cb50cfa02c1b92c2a6dbddbbc741/doc/reference/requirements.md',
      evidence: 'independent',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Daily images of many distributions with agent',
      asOf: '2026-07',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/introduction.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'Disks are virtio, NVMe or USB only, no IDE; very old kernels lack drivers',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Agent for Windows; virtio drivers by hand or virt-v2v',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_create.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'TPM 2.0 device and Secure Boot; BitLocker works',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/devices_tpm.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'BIOS guests by security.csm; disk buses virtio, NVMe, USB only, no IDE',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/config_options.txt',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD with agent since 6.23',
      asOf: '2026-03',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-6-23-has-been-released.yaml',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'unknown',
      detail: 'No public statement found; the lack of IDE disks makes it doubtful.',
      evidence: 'unsourced',
    },
    'guest-macos': {
      value: 'limited',
      detail: 'Agent installs by hand; Apple licence allows it on Apple hardware only',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_create.md',
      evidence: 'vendor',
    },
    'guest-other': {
      value: 'limited',
      detail: 'No IDE disks and few emulated cards; DOS-age systems lack drivers',
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM engine: hardware virtualisation always needed',
      asOf: '2025-09',
      source: 'https://raw.githubusercontent.com/SUSE/doc-sle/refs/heads/main/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'QEMU/KVM, q35, UEFI by default; only few emulated devices offered',
      asOf: '2026-08',
      source: 'https://github.com/canonical/lxd/blob/a83edf2a79e4346f6e29e3dd3b97be4f5cf3ea05/doc/requirements.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-scsi by default, virtio-blk, virtio-net, virtio-balloon; virtio-win for Windows',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; not offered here', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'VMs with migration.stateful; not with a vTPM; containers hardly',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/move_instances.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'VMs live between pools since 6.3/6.0.3; custom volumes and containers stopped',
      asOf: 'undated',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-6-0-3-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'limited',
      detail: 'Cluster healing: shared storage only, off by default, no fencing of its own',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/cluster_manage.md',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'VMs live-migrate to the least loaded server; off by default',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/cluster_manage.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Incremental copies by own schedule; LXD feature releases have replicators with fail-over',
      asOf: '2026-08',
      source:
        'https://github.com/canonical/lxd/blob/a83edf2a79e4346f6e29e3dd3b97be4f5cf3ea05/doc/explanation/replicators.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Quorum needs a third, possibly small, cluster member',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/clustering.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'ZFS, Btrfs, LVM, directory',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/storage_drivers.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'limited',
      detail: 'No NFS driver; a mounted share as directory pool',
      evidence: 'unsourced',
    },
    'storage-smb': { value: 'no', detail: 'No SMB driver', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'limited',
      detail: 'Clustered LVM without thin provisioning; lock daemons to set up; TrueNAS driver',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/storage_lvm.md',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'Clustered LVM on LUNs without thin provisioning; lock daemons to set up',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/storage_lvm.md',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'third-party',
      detail: 'Ceph or LINSTOR on the same nodes; MicroCloud bundles Ceph for LXD',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/storage_linstor.md',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'OVN networks, peering, load balancers; OVN itself to install',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/network_ovn.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Network ACLs and address sets per NIC; exceptions on plain bridges',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/network_acls.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Network cards, InfiniBand and GPUs',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/network_sriov.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Web interface served by the daemon, in IncusOS pre-installed; command line comes first',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus-os/blob/de2717305758401aa1add53200caa5e3c212f25c/doc/getting-started/access.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'One REST API for everything',
      asOf: '2026-07',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/introduction.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Provider kept by the project',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/third_party.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'limited',
      detail: 'Connection and inventory plug-ins in community.general; no modules (LXD has some)',
      asOf: '2026-08',
      source:
        'https://github.com/ansible-collections/community.general/blob/ade4f3ecc1409b45b843660721178c9992bc3bcb/plugins/connection/incus.py',
      evidence: 'community',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are not Kubernetes objects; Cluster API provider for guest clusters',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/third_party.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Projects with limits, users confined by certificate or sign-on; no ordering portal',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/explanation/projects.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Sign-on through OpenID Connect; Windows client binary; no Windows admin tools',
      evidence: 'unsourced',
    },
    'multi-site': {
      value: 'third-party',
      detail: 'Operations Center (FuturFusion, open source): inventory over all clusters',
      asOf: '2026-08',
      source:
        'https://github.com/FuturFusion/operations-center/blob/41a98e0f0a87668095374134ab64dbe35a0a992d/README.md',
      evidence: 'community',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'One GPU per device entry for VMs',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/devices_gpu.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'Mediated devices and SR-IOV for VMs; MIG only for containers',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/devices_gpu.md',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No broker; SPICE console only', evidence: 'unsourced' },
    nested: {
      value: 'included',
      detail: 'On by default; security.nesting=false switches it off',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/config_options.txt',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'System containers and OCI application containers beside VMs',
      asOf: '2026-05',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-7-0-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, NUMA layout, huge pages for VMs',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/instance_options.md',
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
    'ms-svvp': { value: 'no', detail: 'Community project, not listed', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'limited',
      detail: 'Scheduled snapshots, exports, incremental copies; no backup server; NBD with dirty bitmaps since 7.0',
      asOf: '2026-05',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-7-0-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'backup-veeam': { value: 'limited', detail: 'Only agents inside the guests.', evidence: 'unsourced' },
    'backup-commvault': { value: 'limited', detail: 'Only agents inside the guests.', evidence: 'unsourced' },
    'backup-other': {
      value: 'limited',
      detail: 'No commercial plug-in known; a community tool, Incus Backup, appeared in 2026.',
      asOf: 'undated',
      source: 'https://github.com/ScottiBYTE/incusbackup/releases/tag/v1.0.0',
      evidence: 'community',
    },
    'import-vmware': {
      value: 'built-in',
      detail:
        "incus-migrate takes OVA and VMDK files; FuturFusion's Migration Manager adds batches from vCenter or ESXi.",
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'virt-v2v to raw, then incus-migrate',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v to raw, then incus-migrate',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Export the disk as qcow2 or raw, then incus-migrate',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'incus-migrate makes a VM from the qcow2 or raw disk; settings are entered again',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'built-in',
      detail: 'incus-migrate; to a VM only from a disk not in use, to a container live',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/import_machines_to_instances.md',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Secure Boot on by default; TPM 2.0 device, which blocks live migration',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/reference/devices_tpm.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'limited',
      detail: 'AMD SEV and SEV-ES; no SEV-SNP or TDX option',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/api-extensions.md',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'With local image server and package mirror', evidence: 'unsourced' },
    'common-criteria': { value: 'no', detail: 'No certificate known for the project', evidence: 'unsourced' },
    fips: {
      value: 'no',
      detail: 'None of its own; Ubuntu Pro hosts under LXD bring validated modules',
      evidence: 'unsourced',
    },
    status: {
      value: 'active',
      detail: '7.0 LTS (May 2026), 7.0.1 (July); monthly 7.3 (July)',
      asOf: '2026-05',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-7-0-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2031-06-30',
      detail: '7.0 LTS: June 2031, day not given; features two years, then security; LXD 5.21 June 2029',
      asOf: '2026-05',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-7-0-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'Zabbly (lead developer’s firm); FuturFusion; for LXD Canonical round the clock',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/README.md',
      evidence: 'vendor',
    },
    community: {
      value: 'medium',
      detail: 'Busy forum and GitHub; 204 contributors between 6.0 and 7.0',
      asOf: '2026-05',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-7-0-lts-has-been-released.yaml',
      evidence: 'judgement',
    },
    'track-record': {
      value: 2,
      detail: 'First stable release 6.0 LTS, April 2024; fork of LXD (2.0 LTS in 2016)',
      asOf: '2024-04',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-6-0-lts-has-been-released.yaml',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: 'Monthly releases, second LTS, new maintainers, IncusOS; external security audit in 2026',
      asOf: '2026-03',
      source:
        'https://github.com/lxc/linuxcontainers.org/blob/d0314063be43991754ee291b96f46ce3d0b04e06/content/incus/news/incus-6-23-has-been-released.yaml',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Apache-2.0; LXD AGPL-3.0',
      asOf: '2026-08',
      source: 'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/COPYING',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'community',
      detail: 'Linux Containers project, lead in Canada; LXD: Canonical, United Kingdom',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'workable',
      detail: 'Disks are raw or qcow2 inside the pools; export tarballs in its own layout',
      asOf: '2026-08',
      source:
        'https://github.com/lxc/incus/blob/be7afc5df39f089bc21e4f1d2e955fc6be8fae34/doc/howto/instances_backup.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
