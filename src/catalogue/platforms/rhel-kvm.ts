import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'rhel-kvm',
  name: 'Red Hat Enterprise Linux with KVM',
  vendor: 'Red Hat (IBM)',
  engine: 'KVM/QEMU with libvirt (RHEL 5 also had Xen)',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://www.redhat.com/en/technologies/linux-platforms/enterprise-linux',
  summary:
    'The KVM hypervisor inside RHEL, managed host by host with Cockpit, virsh or Ansible; supported for many years, without a cluster manager since RHV ended.',
  bestFor: [
    'a few guests on servers that already carry RHEL subscriptions',
    'IBM Z hosts',
    'single hosts driven by Ansible and Image Builder',
  ],
  watchOut: [
    'no cluster console, balancing or tenants; HA is a paid Pacemaker add-on',
    'plain Server subscription covers two guests',
    'SAP HANA in production no longer supported on RHEL KVM',
    'RHEL 5 Xen PV guests must be converted (virt-v2v)',
  ],
  facts: {
    'licence-fee': {
      value: 'low',
      detail:
        'About 799 USD (Standard) or 1,299 (Premium) list per two-socket host and year, June 2026; high-availability add-on extra',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'limited',
      detail:
        'No-cost Developer Subscription for Individuals: 16 systems, production allowed, no support; rebuilds (AlmaLinux, Rocky) are separate products',
      evidence: 'unsourced',
    },
    'pricing-unit': {
      value: 'socket',
      detail:
        'Per socket pair; Virtual Datacenters (near 2,655 USD Standard) adds unlimited RHEL guests on one licensed host',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    'price-stability': {
      value: 'changed',
      detail: 'Renewal asks of 15 to 20 % in the benchmarked cycles; metric unchanged',
      asOf: '2026-06',
      source: 'https://redresscompliance.com/red-hat-enterprise-linux-negotiation-download',
      evidence: 'independent',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need Windows licences; they do not pay for RHEL',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'included',
      detail:
        'KVM host is part of RHEL; a plain Server subscription covers two RHEL guests; high-availability add-on is extra',
      asOf: '2021',
      source: 'https://docs.flexera.com/fnms/EN/features/FeatureList/2021R1-1/RN-new-RHELSubsReport.html',
      evidence: 'independent',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SUSE subscriptions cover SLES hosts, not RHEL (SUSE Liberty support for RHEL is another contract)',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Oracle support covers Oracle Linux, not RHEL',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'A host runs VMs within an hour; shared storage, fencing and Pacemaker for HA are put together by hand',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail:
        'One Linux admin runs single hosts; a highly available cluster needs a second person with Pacemaker knowledge',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'All tools are Linux: virsh, Cockpit, Ansible',
      evidence: 'judgement',
    },
    'skill-linux': { value: 'native', detail: 'Ordinary RHEL administration plus libvirt', evidence: 'judgement' },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Shell, Cockpit per host and Ansible; nothing resembles vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'No Kubernetes in it; only Linux and automation habits carry over',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'RHEL 9 and 10',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/pt-br/documentation/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/assembly_feature-support-and-limitations-in-rhel-9-virtualization_configuring-and-managing-virtualization',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'RHEL 10 manual treats ARM 64 hosts as supported with limits; early RHEL 9 had it as technology preview',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/zh-cn/documentation/Red_Hat_Enterprise_Linux/10/html/configuring_and_managing_windows_virtual_machines/limitations-for-migrating-virtual-machines',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'POWER is not in the list of KVM hosts since RHEL 9',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/pt-br/documentation/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/assembly_feature-support-and-limitations-in-rhel-9-virtualization_configuring-and-managing-virtualization',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 'IBM z13 and later with RHEL 9; guests RHEL only',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/pt-br/documentation/red_hat_enterprise_linux/9/html/configuring_and_managing_virtualization/assembly_feature-support-and-limitations-in-rhel-9-virtualization_configuring-and-managing-virtualization',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'RHEL is not released for Apple hardware', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'KVM modules load only with VT-x/AMD-V; emulation (software emulation) is not a supported way on RHEL',
      asOf: '2026-07',
      source: 'https://github.com/SUSE/doc-modular/blob/e60867e1/references/virtualization-support.xml',
      evidence: 'independent',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'Red Hat catalogue; RHEL 9 needs x86-64-v2 CPUs, RHEL 10 x86-64-v3 (about 2013 or newer)',
      asOf: '2026',
      source:
        'https://docs.redhat.com/zh-cn/documentation/red_hat_enterprise_linux/9/html/9.5_release_notes/architectures',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'KVM module and libvirt packages on RHEL',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/html/configuring_and_managing_linux_virtual_machines/basic-concepts-of-virtualization-in-rhel',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'Single hosts under Cockpit, virsh or Ansible are its home since RHV ended',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Live migration and a Pacemaker pair with the HA add-on; no common console',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Pacemaker handles it; every view and policy is per host',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'poor',
      detail: 'Possible with Pacemaker and Ansible, but no cluster manager, balancing or console',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'poor',
      detail: 'No cluster manager; Red Hat points to OpenShift Virtualization',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'Only below OpenStack or OpenShift; no cluster manager of its own',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Image mode, Ansible and Satellite handle many single hosts, but VMs have no central view',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 710,
      detail: 'RHEL 9; no public figure found for RHEL 10',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'limit-vm-memory': {
      value: 12,
      detail: '12 TB, RHEL 9',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'limit-cluster-hosts': {
      value: 0,
      detail: 'No virtualisation cluster; Pacemaker clusters are a separate add-on',
      evidence: 'unsourced',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'RHEL 7 to 9, SLES 12/15, Ubuntu LTS on RHEL 9; certified list at access.redhat.com/articles/973163',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Not in current certified lists; virt-v2v still converts RHEL 4 and 5 to KVM',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016, 2019, 2022 on RHEL 9; virt-v2v also converts 2025.',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 10 and 11 on RHEL 9',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Older than 2016 is not in current lists; virt-v2v converts from XP up',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'FreeBSD has virtio drivers; not certified by Red Hat',
      evidence: 'unsourced',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Solaris 11 and illumos run with SATA and e1000e on KVM; not supported by Red Hat',
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
      detail: "Red Hat's QEMU build drops many old devices (floppy, old sound, old NICs); try before relying on it",
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'removed',
      detail: 'Xen PV existed only in RHEL 5; gone since RHEL 6 (2010)',
      asOf: 'undated',
      source:
        'https://www.manualshelf.com/manual/red-hat/enterprise-linux-5-virtualization-guide/1-installation-guide-english/page-326.html',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Every KVM guest; needs VT-x or AMD-V',
      asOf: 'undated',
      source:
        'https://www.manualshelf.com/manual/red-hat/enterprise-linux-5-virtualization-guide/1-installation-guide-english/page-326.html',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Disk virtio-blk and virtio-scsi, network virtio-net, balloon virtio-balloon; virtio-win for Windows',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'virsh or Cockpit; identical CPUs, no passthrough except NVIDIA vGPU and Mellanox virtual functions',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/zh-cn/documentation/Red_Hat_Enterprise_Linux/10/html/configuring_and_managing_windows_virtual_machines/limitations-for-migrating-virtual-machines',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'With the VM (non-shared disks) or blockcopy on the host, command line',
      asOf: '2025',
      source: 'https://github.com/libvirt/libvirt/blob/0f170de28afefacf246f9d17d330621696228a61/docs/migration.rst',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'paid-edition',
      detail: 'Pacemaker VirtualDomain resource; needs the High Availability add-on',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/administer-virtual_domain_resource_options',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'QEMU COLO is not offered by Red Hat', evidence: 'unsourced' },
    'load-balancing': {
      value: 'no',
      detail: 'Pacemaker places by score, it does not balance by load',
      evidence: 'unsourced',
    },
    'replication-dr': {
      value: 'third-party',
      detail: 'DRBD/LINBIT or array replication; nothing from Red Hat for plain KVM',
      evidence: 'unsourced',
    },
    'two-node-ha': {
      value: 'paid-edition',
      detail: 'Two-node Pacemaker with fencing or a quorum device, from the High Availability add-on',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/administer-virtual_domain_resource_options',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Directories, file systems, LVM, whole disks',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'libvirt network file system pool',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'limited',
      detail: "libvirt can mount CIFS as a pool; Red Hat's list of supported pool types does not name it",
      evidence: 'unsourced',
    },
    'storage-iscsi': {
      value: 'limited',
      detail: 'libvirt iSCSI pools or host LUNs; sharing needs clustered LVM or one LUN per VM, built by hand',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'libvirt SCSI HBA and multipath pools; sharing needs clustered LVM or one LUN per VM, built by hand',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-hci': { value: 'no', detail: 'Ceph or Gluster would be separate products', evidence: 'unsourced' },
    sdn: {
      value: 'no',
      detail: 'Linux bridges; Open vSwitch and OVN come only with layered products',
      evidence: 'unsourced',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'libvirt nwfilter rules per host and VM, no central policy',
      evidence: 'unsourced',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions as managed host interfaces through libvirt, RHEL 9 and 10',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'web-ui': {
      value: 'limited',
      detail: 'Cockpit shows one host at a time; no cluster view',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'rest-api': {
      value: 'included',
      detail: 'libvirt API with many language bindings (RPC, not REST)',
      asOf: '2026-07',
      source:
        'https://github.com/ansible-collections/community.libvirt/blob/a623de107fde58b10ec19076636cc59e2be8c09a/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'Community provider dmacvicar/libvirt, rewritten from 0.9',
      asOf: '2026-05',
      source:
        'https://github.com/dmacvicar/terraform-provider-libvirt/blob/6bd1e07319afe589ad5394e57bd2f065f594b96e/README.md',
      evidence: 'community',
    },
    ansible: {
      value: 'third-party',
      detail: 'community.libvirt collection',
      asOf: '2026-07',
      source:
        'https://github.com/ansible-collections/community.libvirt/blob/a623de107fde58b10ec19076636cc59e2be8c09a/README.md',
      evidence: 'community',
    },
    'kubernetes-native': { value: 'no', detail: 'That is OpenShift Virtualization', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'No tenants or quotas', evidence: 'unsourced' },
    'windows-tools': {
      value: 'limited',
      detail:
        'Hosts join Active Directory through the system log-in service, so Cockpit sign-in can use it; no Windows admin tools',
      evidence: 'unsourced',
    },
    'multi-site': { value: 'no', detail: 'Satellite manages hosts, not VMs', evidence: 'unsourced' },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU with NVIDIA licence; live migration works with it on RHEL 10',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/zh-cn/documentation/Red_Hat_Enterprise_Linux/10/html/configuring_and_managing_windows_virtual_machines/limitations-for-migrating-virtual-machines',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No broker; SPICE was removed in RHEL 9', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'Technology preview, only Windows with WSL2 is fully supported; not on Arm',
      asOf: '2026',
      source:
        'https://docs.redhat.com/zh-cn/documentation/red_hat_enterprise_linux/10/html/configuring_and_managing_windows_virtual_machines/support-limitations-for-nested-virtualization',
      evidence: 'vendor',
    },
    'containers-native': { value: 'included', detail: 'Podman on the same host', evidence: 'unsourced' },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, huge pages, NUMA tuning in libvirt; migrating NUMA-pinned VMs needs similar hosts',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/zh-cn/documentation/Red_Hat_Enterprise_Linux/10/html/configuring_and_managing_windows_virtual_machines/limitations-for-migrating-virtual-machines',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail: 'No longer supported for production, says an SAP hosting specialist (April 2026).',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Only Oracle VM and Oracle Linux KVM among KVM/Xen on x86',
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'validated',
      detail: 'Red Hat joined the programme in 2009; check the entry of your release in the Windows Server Catalog.',
      asOf: '2009-02',
      source: 'https://virtualization.info/2009/02/17/red-hat-joins-microsoft-server',
      evidence: 'independent',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots and the incremental backup API of libvirt; no scheduler, catalogue or target',
      asOf: '2021',
      source:
        'https://github.com/libvirt/libvirt/blob/5c1ba389134753f06204b03a30921c2c2177b830/docs/kbase/live_full_disk_backup.rst',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only agents inside the guests; no image-level support for plain RHEL KVM known',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no image-level support known.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware and Bacula image-level; virtnbdbackup as an open tool for RHEL and rebuilds.',
      asOf: '2026-06',
      source: 'https://github.com/abbbi/virtnbdbackup/blob/59b81d270a09156ab6f94db98de81cae599371ee/README.md',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'virt-v2v ships with RHEL: vCenter, ESXi with VDDK, VMX, OVA; command line',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Export the disk, then virt-v2v, which ships with RHEL; the project lists it as untested.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'virt-v2v reads RHEL 5 Xen, SUSE Xen and Citrix Xen (listed as untested); Red Hat may support fewer.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Same disk formats; export from RHV, then define the VM',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'No conversion: virsh migrate, or copy disk and virt-install --import',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'first-party',
      detail: 'virt-p2v boot ISO together with virt-v2v',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'UEFI Secure Boot and software TPM',
      asOf: '2026-03',
      source:
        'https://oneuptime.com/blog/post/2026-03-04-understand-feature-support-limitations-rhel-9-virtualization/view',
      evidence: 'independent',
    },
    'confidential-vms': {
      value: 'limited',
      detail:
        'AMD SEV and SEV-ES as technology preview in RHEL 9; IBM Secure Execution on Z; nothing public on TDX hosts',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/ja/documentation/red_hat_enterprise_linux/9/html/9.0_release_notes/technology-preview_virtualization',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'Local repository mirror; Satellite as a paid helper', evidence: 'unsourced' },
    'common-criteria': {
      value: 'certified',
      detail: 'RHEL 9.4, NIAP validation of 2025-02-25, operating system profile; none known for RHEL 10',
      asOf: '2025-02',
      source: 'https://sec-certs.org/cc/f2266dfa9a9ef195/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'validated',
      detail: 'RHEL 9 OpenSSL, FIPS 140-3; no public statement found for RHEL 10',
      asOf: '2024-10',
      source: 'https://sec-certs.org/fips/f1ef71e794551289/target.txt',
      evidence: 'independent',
    },
    status: {
      value: 'active',
      detail: '10.2 and 9.8, both 2026-05-20',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2035-05-31',
      detail: 'RHEL 10 maintenance; paid ELS to 2039-05-31; RHEL 9 to 2032-05-31',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/rhel.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Around the clock with Premium; Standard in business hours',
      asOf: 'undated',
      source: 'https://access.redhat.com/support/offerings/production/contacts',
      evidence: 'vendor',
    },
    community: {
      value: 'large',
      detail: 'Fedora, CentOS Stream, AlmaLinux and Rocky share the same stack',
      evidence: 'judgement',
    },
    'track-record': {
      value: 17,
      detail: 'KVM in RHEL since 5.4 (2009); Xen in RHEL 5 from 2007 to 2020',
      asOf: '2010-04',
      source: 'https://administratosphere.wordpress.com/tag/citrix/',
      evidence: 'community',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'Ten-year releases continue; Red Hat steers VM clusters to OpenShift',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'GPL and LGPL components; binaries and support by subscription',
      evidence: 'unsourced',
    },
    'vendor-region': { value: 'us', detail: 'Red Hat, Raleigh (North Carolina), owned by IBM', evidence: 'unsourced' },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2 or raw disks and libvirt XML, readable by every KVM platform',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
