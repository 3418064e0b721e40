import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'kvm-libvirt',
  name: 'Plain KVM with QEMU and libvirt (Debian, Ubuntu, Fedora …)',
  vendor: 'Linux, QEMU and libvirt projects; the distribution',
  engine: 'KVM/QEMU',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://libvirt.org/',
  summary:
    'The engine beneath most open platforms used directly: one or a few Linux hosts with libvirt and a light console, everything else is built by the team.',
  bestFor: [
    'one to five hosts run by Linux people',
    'labs and developers who want the newest features',
    'Arm, IBM Z, Power or RISC-V hosts',
    'confidential VMs with recent kernels',
  ],
  watchOut: [
    'no cluster manager, HA, balancing or backup scheduler out of the box',
    'no single vendor answers for the whole stack',
    'not validated by Microsoft or SAP as such',
    'short life of Fedora releases (13 months)',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail:
        'No fee; optional: Ubuntu Pro server 500 USD per machine and year, support costs more (1,775 for round the clock, doubtful whether in all)',
      asOf: '2026-09',
      source:
        'https://raw.githubusercontent.com/api-evangelist/launchpad/refs/heads/main/plans/launchpad-plans-pricing.yml',
      evidence: 'independent',
    },
    'free-edition': { value: 'full', detail: 'Everything, GPL and LGPL', evidence: 'unsourced' },
    'pricing-unit': {
      value: 'none',
      detail: 'Nothing is counted; optional support is per machine',
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Free since its start; nothing is sold by the project',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need Windows licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Free anyway; KVM on Red Hat Enterprise Linux is a separate entry',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Free anyway; KVM on SUSE Linux Enterprise Server is a separate entry',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Oracle Linux KVM with its manager is oracle-olvm',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'One host in an hour; HA, shared storage, backup and monitoring must be combined by hand',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail:
        'One Linux admin runs single hosts; what a product does for others is scripted here, so a second person must know it',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'Linux command line, XML and Ansible', evidence: 'judgement' },
    'skill-linux': { value: 'native', detail: 'Ordinary Linux administration', evidence: 'judgement' },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Shell, XML and self-made automation; nothing resembles vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'No Kubernetes in it', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'QEMU security-supported machine types pc and q35',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Machine type virt; SLES, Ubuntu and Fedora build it',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'supported',
      detail: 'ppc64le pseries upstream; Red Hat and SUSE dropped it, Debian and Ubuntu keep packages',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 's390-ccw-virtio machine type',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'preview',
      detail: 'Fedora Asahi Remix runs KVM on M1/M2; a community port',
      evidence: 'unsourced',
    },
    'host-without-vt': {
      value: 'emulation-only',
      detail: 'QEMU software emulation runs but is slow and no security boundary',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Whatever the Linux distribution drives, VT-x/AMD-V given; 32-bit hosts are going away',
      evidence: 'unsourced',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Kernel module plus qemu and libvirt packages',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'independent',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'The classic use: one Linux host with virt-manager or Cockpit',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Live migration between two hosts; HA only with self-built Pacemaker',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'poor',
      detail: 'No cluster manager; hosts are tied together only by own scripts or Pacemaker',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'poor',
      detail: 'Only with own automation; take a manager on top instead',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'poor',
      detail: 'Only below a manager of its own such as OpenStack, CloudStack or Proxmox VE',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'Large clouds do it with their own control plane; take a cloud stack on top',
      evidence: 'judgement',
    },
    'fit-edge-fleet': { value: 'poor', detail: 'Own automation per site, no central VM view', evidence: 'judgement' },
    'limit-vm-vcpu': {
      value: 1024,
      detail: 'Kernel default; 4,096 with MAXSMP builds; distributions test less (RHEL 9 710, SLES 16 768)',
      asOf: '2023-08',
      source: 'https://github.com/kvm-x86/linux/commit/f10a570b093e60c6bd3f210ae909f014f421352a',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 8,
      detail: 'SLES 16 figure; RHEL 9 states 12 TB, other distributions none',
      asOf: '2026-07',
      source: 'https://github.com/SUSE/doc-modular/blob/e60867e1/references/virtualization-support.xml',
      evidence: 'independent',
    },
    'limit-cluster-hosts': { value: 0, detail: 'No cluster function; every host stands alone', evidence: 'unsourced' },
    'guest-linux': {
      value: 'supported',
      detail:
        'All current distributions carry the virtio drivers; host and guest support comes from your distribution.',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'independent',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'i440fx, IDE, e1000 for old kernels; virt-v2v knows RHEL 4 and 5',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'works',
      detail: 'All current versions with virtio-win; Microsoft support only on validated vendor products',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: 'Windows 11 with OVMF Secure Boot and swtpm; virtio-win drivers',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'IDE and rtl8139/e1000 carry systems from before 2003',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'independent',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'FreeBSD virtio-scsi since 2014; OpenBSD and NetBSD have virtio too',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'independent',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Solaris 11 and illumos run on SATA and e1000; illumos has virtio drivers',
      evidence: 'unsourced',
    },
    'guest-macos': {
      value: 'no',
      detail: 'Runs technically; Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'works',
      detail: 'Full QEMU device set: IDE, floppy, old NICs; for DOS, OS/2 and similar',
      asOf: '2026-04',
      source: 'https://github.com/proxmox/pve-docs/blob/e5010dcea566a205770572cfbc5fe0af220d5077/qm.adoc',
      evidence: 'independent',
    },
    'mode-pv': {
      value: 'never',
      detail: 'Only para-virtual features and drivers, never a PV guest',
      asOf: '2026',
      source: 'https://qemu.org/docs/master/system/i386/kvm-pv.html',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Every KVM guest',
      asOf: '2026',
      source: 'https://github.com/qemu/qemu/blob/53b41bb78950912ba2d9809eef6b45e4df30c647/docs/system/security.rst',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-blk, virtio-scsi, virtio-net, virtio-balloon; Hyper-V enlightenments for Windows',
      asOf: '2026',
      source: 'https://qemu.org/docs/master/system/i386/hyperv.html',
      evidence: 'vendor',
    },
    'mode-pvh': {
      value: 'never',
      detail: 'PVH is a Xen guest type; QEMU only uses its boot entry for direct kernels (microvm), outside libvirt',
      evidence: 'unsourced',
    },
    'live-migration': {
      value: 'included',
      detail: 'virsh migrate, with TLS, parallel connections, post-copy',
      asOf: '2025',
      source: 'https://github.com/libvirt/libvirt/blob/0f170de28afefacf246f9d17d330621696228a61/docs/migration.rst',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'With the VM (non-shared disks), or blockcopy on the host',
      asOf: '2025',
      source: 'https://github.com/libvirt/libvirt/blob/0f170de28afefacf246f9d17d330621696228a61/docs/migration.rst',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'third-party',
      detail: 'Pacemaker with the VirtualDomain agent, packaged by distributions, set up by hand',
      asOf: '2026-08',
      source:
        'https://github.com/ClusterLabs/resource-agents/blob/bf01ad08baf1a9352eed88bd79df3c0b28c13fa9/heartbeat/VirtualDomain',
      evidence: 'vendor',
    },
    'fault-tolerance': {
      value: 'no',
      detail: 'QEMU carries experimental COLO code; libvirt has no function for it',
      evidence: 'unsourced',
    },
    'load-balancing': { value: 'no', detail: 'No scheduler across hosts', evidence: 'unsourced' },
    'replication-dr': {
      value: 'third-party',
      detail: 'DRBD/LINSTOR or ZFS send, set up by hand',
      evidence: 'unsourced',
    },
    'two-node-ha': {
      value: 'third-party',
      detail: 'Two-node Pacemaker with fencing and a quorum device, set up by hand',
      asOf: '2026-08',
      source:
        'https://github.com/ClusterLabs/resource-agents/blob/bf01ad08baf1a9352eed88bd79df3c0b28c13fa9/heartbeat/VirtualDomain',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Directories, LVM, whole disks, ZFS',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Network file system pool',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'limited',
      detail: 'CIFS format of the network file system pool, mounted without log-in (guest) only',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'limited',
      detail: 'iSCSI pool per host; sharing is your work: one LUN per VM or clustered LVM, lock daemon to set up',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'SCSI HBA and multipath pools per host; sharing is your work: one LUN per VM or clustered LVM',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'third-party',
      detail: 'Ceph block pools are a storage type, also on the same hosts; nothing built in or managed.',
      asOf: '2024',
      source: 'https://github.com/libvirt/libvirt/blob/4331a892d45dc543fa45f6eee340b10d8781647d/docs/storage.rst',
      evidence: 'vendor',
    },
    sdn: {
      value: 'limited',
      detail: 'Open vSwitch and OVN packages by hand; no controller in libvirt',
      evidence: 'unsourced',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'libvirt nwfilter rules per host and VM, no central policy',
      evidence: 'unsourced',
    },
    sriov: {
      value: 'included',
      detail: 'libvirt networks can hand out virtual functions (VFIO, managed MAC and VLAN); vDPA too',
      evidence: 'unsourced',
    },
    'web-ui': {
      value: 'limited',
      detail: 'Cockpit machines shows one host at a time; virt-manager is a desktop program',
      asOf: '2026-08',
      source:
        'https://github.com/cockpit-project/cockpit-machines/blob/3b44c8a9c302d0c278f0b392d4d56e1ad2307c87/README.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'libvirt API, virsh, libvirt-dbus (not REST)',
      asOf: '2026-08',
      source:
        'https://github.com/cockpit-project/cockpit-machines/blob/3b44c8a9c302d0c278f0b392d4d56e1ad2307c87/README.md',
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
    'kubernetes-native': { value: 'no', detail: 'That is KubeVirt', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'No tenants or quotas', evidence: 'unsourced' },
    'windows-tools': {
      value: 'limited',
      detail: 'Hosts can join Active Directory for sign-in; no Windows admin tools',
      evidence: 'unsourced',
    },
    'multi-site': {
      value: 'no',
      detail: 'virt-manager and Cockpit connect to several hosts, without a common view of sites',
      evidence: 'unsourced',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'VFIO, needs an IOMMU',
      asOf: '2026-07',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/89b7ab76e60d9f17f730cecd10fd280a856384cc/docs/how-to/graphics/gpu-virtualization-with-qemu-kvm.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: "Mediated devices with the vendor's driver and licence",
      asOf: '2026-07',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/89b7ab76e60d9f17f730cecd10fd280a856384cc/docs/how-to/graphics/gpu-virtualization-with-qemu-kvm.md',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No broker known that names plain libvirt hosts', evidence: 'unsourced' },
    nested: {
      value: 'included',
      detail: 'On by default on Ubuntu x86',
      asOf: '2026-07',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/89b7ab76e60d9f17f730cecd10fd280a856384cc/docs/how-to/virtualisation/enable-nested-virtualisation.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Podman, LXC or Kubernetes on the same Linux',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'included',
      detail: 'Huge pages, CPU pinning and NUMA tuning in the libvirt XML',
      asOf: '2026-07',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/89b7ab76e60d9f17f730cecd10fd280a856384cc/docs/how-to/virtualisation/libvirt.md',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'no',
      detail:
        'Only as SUSE KVM on SLES, an entry of its own; an SAP specialist names VMware, PowerVM and SUSE KVM (April 2026)',
      asOf: '2026-04',
      source: 'https://x-l-c.de/faq-suse-hypervisor-for-sap-kvm',
      evidence: 'independent',
    },
    'oracle-hard-partitioning': {
      value: 'no',
      detail: 'Only Oracle Linux KVM configured to the policy counts',
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'no',
      detail:
        'Validated are vendor products (RHEL, SLES, Oracle Linux); community builds such as Debian or Fedora are not',
      asOf: 'undated',
      source: 'https://www.windowsservercatalog.com/svvp.aspx?svvppage=svvpwizard.htm',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'API for full and incremental backup; no scheduler, catalogue or target',
      asOf: '2021',
      source:
        'https://github.com/libvirt/libvirt/blob/5c1ba389134753f06204b03a30921c2c2177b830/docs/kbase/live_full_disk_backup.rst',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only agents inside the guests; no image-level support for plain libvirt known',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no image-level support known.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'virtnbdbackup (open source); Storware and Bacula also offer image-level backup.',
      asOf: '2026-06',
      source: 'https://github.com/abbbi/virtnbdbackup/blob/59b81d270a09156ab6f94db98de81cae599371ee/README.md',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'third-party',
      detail: 'virt-v2v, packaged by distributions: vCenter, ESXi, VMX, OVA',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Export the disk, then virt-v2v; listed as untested by the project.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v: RHEL 5, SUSE and Citrix Xen (listed as untested)',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-rhv': { value: 'manual', detail: 'Same disk formats; export, then define the VM', evidence: 'unsourced' },
    'import-kvm': {
      value: 'built-in',
      detail: 'No conversion: virsh migrate, or copy disk and virt-install --import',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot ISO together with virt-v2v',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'UEFI firmware with enrolled keys and software TPM; short form since libvirt 8.6',
      asOf: '2023',
      source:
        'https://github.com/libvirt/libvirt/blob/18249f278a1f08c42fcbf6f9ab6a2af397fe15c1/docs/kbase/secureboot.rst',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'included',
      detail: 'SEV-SNP host from Ubuntu 25.04, TDX host from 25.10; also in recent Fedora',
      asOf: '2026-07',
      source:
        'https://github.com/canonical/ubuntu-server-documentation/blob/89b7ab76e60d9f17f730cecd10fd280a856384cc/docs/how-to/virtualisation/intel-tdx.md',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'Package mirror', evidence: 'unsourced' },
    'common-criteria': {
      value: 'no',
      detail: 'None for the community stack; RHEL has its own certificate',
      evidence: 'unsourced',
    },
    fips: {
      value: 'no',
      detail: 'None for the community stack; Ubuntu Pro and RHEL sell or hold validated modules',
      evidence: 'unsourced',
    },
    status: {
      value: 'active',
      detail: 'QEMU 11.0, libvirt 12.3; Ubuntu 26.04 LTS, Debian 13.6, Fedora 44',
      asOf: '2026-08',
      source: 'https://github.com/SUSE/release-notes/blob/main/adoc/sles/version161.adoc',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2031-04-30',
      detail: 'Ubuntu 26.04 LTS (paid Pro to 2036); Debian 13 to 2028-08-09, LTS 2030-06-30; Fedora 13 months',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/ubuntu.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'No product vendor; Canonical sells Ubuntu Pro with support, consultants for Debian; none for Fedora',
      evidence: 'unsourced',
    },
    community: {
      value: 'large',
      detail: 'QEMU, libvirt, every distribution and cloud builds on it',
      evidence: 'judgement',
    },
    'track-record': {
      value: 19,
      detail: 'KVM in Linux 2.6.20 (February 2007)',
      asOf: '2007-04',
      source: 'https://virtualization.info/2007/04/26/linux-kernel-2621-with-vmware-vmi-and/',
      evidence: 'independent',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'QEMU about three releases a year, libvirt monthly; base of nearly all open platforms',
      evidence: 'judgement',
    },
    'open-source': { value: 'open', detail: 'GPL-2.0 kernel and QEMU, LGPL-2.1+ libvirt', evidence: 'unsourced' },
    'vendor-region': {
      value: 'community',
      detail: 'International projects; distributions from several countries',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2 or raw disks and libvirt XML, readable by every KVM platform',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
