import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'suse-xen-kvm',
  name: 'SUSE Linux Enterprise Server / openSUSE as virtualisation host',
  vendor: 'SUSE',
  engine: 'KVM/QEMU, libvirt; Xen on SLES 15 only',
  engineFamilies: ['kvm', 'xen'],
  family: 'server',
  homepage: 'https://www.suse.com/products/server/',
  summary:
    'Enterprise Linux whose subscription covers KVM as a host; Xen, the choice of 2009, lives on only in SLES 15 until 2031.',
  bestFor: [
    'SUSE shops that want vendor-supported KVM without another product',
    'production SAP HANA in VMs',
    'existing Xen hosts on SLES 15 SP7',
    'IBM Z and Arm hosts; sites that need Common Criteria',
  ],
  watchOut: [
    'no cluster manager, central console or backup in the operating system',
    'high availability is a paid extension, geo clusters are gone in version 16',
    'Xen host and PV guests end with SLES 15',
    'nested virtualisation is an unsupported preview',
  ],
  facts: {
    'licence-fee': {
      value: 'unknown',
      detail: 'No public price; sold per socket pair, high-availability extension extra',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'limited',
      detail: 'openSUSE Leap 16.0: same KVM, no vendor support, to 2027-10-31, no Xen',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/opensuse.md',
      evidence: 'independent',
    },
    'pricing-unit': {
      value: 'socket',
      detail: 'Per socket pair; with unlimited VMs or counted as two VMs',
      asOf: 'undated',
      source: 'https://www.software-express.de/hersteller/suse/lizenzierung',
      evidence: 'community',
    },
    'price-stability': {
      value: 'changed',
      detail: 'Since November 2022 each subscription covers at most 3 TiB of memory',
      asOf: '2022-11',
      source:
        'https://license-library.de/use-cases/wie-werden-subscriptions-fuer-suse-linux-enterprise-produkte-berechnet-die-auf-servern-laufen-deren-arbeitsspeicher-eine-groesse-von-3-tebibyte-tib-uebersteigt/',
      evidence: 'community',
    },
    'rides-on-windows-licence': { value: 'no', detail: 'Unrelated to Windows licences', evidence: 'unsourced' },
    'rides-on-red-hat-subscription': { value: 'no', detail: 'Own subscription', evidence: 'unsourced' },
    'rides-on-suse-subscription': {
      value: 'included',
      detail: 'KVM host is part of SLES; the high-availability extension is extra',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'rides-on-oracle-support': { value: 'no', detail: 'Own subscription', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'Install SLES, add libvirt, shared storage, SLE HA, fencing and backup one by one',
      asOf: '2024-05',
      source:
        'https://github.com/SUSE/doc-sleha/blob/f2c4725d7a945d21880167d810a09878f0b909f1/xml/ha_virtualization.xml',
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
      detail: 'Everything is Linux command line and Cockpit',
      evidence: 'judgement',
    },
    'skill-linux': { value: 'native', detail: 'Plain libvirt, virsh and Cockpit', evidence: 'judgement' },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Shell, Cockpit per host and Pacemaker; nothing resembles vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'SUSE Virtualization (Harvester) is the separate Kubernetes product',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'SLES 16 needs x86-64-v2',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'KVM with host CPU model only',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'supported',
      detail: 'KVM only inside a PowerVM partition, from SLES 16.0 and firmware 1060.10',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 'IBM Z and LinuxONE',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'Not a supported platform', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'yes',
      detail: 'Only SLES 15 with Xen PV guests, to 2031; KVM on 15 and 16 needs VT-x or AMD-V',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'SUSE YES catalogue; SLES 16 needs x86-64-v2, BIOS boot deprecated',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'KVM as pattern kvm_server; Xen (SLES 15) as type 1 with dom0',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virt-components-installation-patterns.xml',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'Single hosts under Cockpit or virsh',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/cockpit-managing-virtual-machines.xml',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'SLE HA with SBD or QDevice, shared storage',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/concepts/ha-qdevice-what-is.xml',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Pacemaker makes VMs available, but there is no VM console over the hosts',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'poor',
      detail: 'HA clusters go to 32 nodes, yet nothing places or shows VMs centrally',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/concepts/ha-what-is.xml',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'poor',
      detail: 'Only with OpenStack, SUSE Virtualization or own tooling above it',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'Only with OpenStack, SUSE Virtualization or own tooling above it',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'SUSE Multi-Linux Manager keeps many hosts patched; VMs stay per host',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 768,
      detail: 'KVM on SLES 16; 288 on SLES 15; Xen 32–512 by guest type',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 8,
      detail: 'TiB, KVM on SLES 16; 6 on SLES 15; Xen 2',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 0,
      detail: 'No virtualisation cluster; Pacemaker clusters of the HA extension reach 32 nodes',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/concepts/ha-what-is.xml',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'SLES 12 SP5–16, Oracle Linux 7/8 fully; RHEL fully only with SUSE Liberty.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'SLES 11 SP4 fully on SLES 15; others level 2, fixes if feasible.',
      asOf: '2025-09',
      source: 'https://github.com/SUSE/doc-sle/blob/001e9aa2276aa6b784f31570213addb7ae513484/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2022 and 2025 on SLES 16; 2008 SP2 to 2022 on SLES 15.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'limited',
      detail: '10 and 11 only as technology preview (level 2).',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: '2008 SP2 to 2012 R2 fully on SLES 15 hosts, not on SLES 16.',
      asOf: '2025-09',
      source: 'https://github.com/SUSE/doc-sle/blob/001e9aa2276aa6b784f31570213addb7ae513484/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'Level 2, fixes if feasible.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Level 2, fixes if feasible; not named.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
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
      detail: 'Level 2, fixes if feasible; NetWare was removed in SLES 15 SP3.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'deprecated',
      detail: 'SLES 15 SP7 (Xen 4.20) hosts PV until 2031; SLES 16 removed it as host and guest.',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM; Xen HVM on SLES 15.',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio-blk/scsi, virtio-net, balloon; Windows: VMDP pack; Xen front ends on SLES 15.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'mode-pvh': {
      value: 'deprecated',
      detail: 'Xen on SLES 15 only; SLES 16 may be a PVH guest elsewhere.',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'live-migration': {
      value: 'included',
      detail: 'Supported between successive releases; not for confidential VMs.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail:
        'virsh blockcopy on the host, or with the VM (--copy-storage-all, storage pools must match); command line.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_migrating_vms.xml',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'paid-edition',
      detail: 'SLE HA extension: VM as VirtualDomain resource.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/ha-resources-configuring-primitives.xml',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'Not offered.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'no',
      detail: 'Pacemaker places by capacity attributes, it does not balance by load.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/ha-resources-configuring-primitives.xml',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'paid-edition',
      detail: 'DRBD from the paid HA extension; geo clustering ended with 16.0.',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sleha/version160.adoc',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'paid-edition',
      detail: 'SLE HA with SBD or QDevice.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/concepts/ha-qdevice-what-is.xml',
      evidence: 'vendor',
    },
    'storage-local': { value: 'included', detail: 'Files, LVM, Btrfs/XFS storage pools.', evidence: 'unsourced' },
    'storage-nfs': {
      value: 'included',
      detail: 'libvirt network file system pool; NFS over TLS since SLES 16',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'limited',
      detail: 'CIFS mount as directory pool; unusual for disks.',
      evidence: 'unsourced',
    },
    'storage-iscsi': {
      value: 'limited',
      detail: 'LVM or LUNs shared by hosts, built by hand; virtlockd can lock disks once it is set up',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_storage.xml',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'HBA with multipath, LVM or NPIV pools per host; sharing and locking are set up by hand',
      evidence: 'unsourced',
    },
    'storage-hci': {
      value: 'no',
      detail: 'SUSE Virtualization (Longhorn) is the separate product.',
      evidence: 'unsourced',
    },
    sdn: { value: 'limited', detail: 'Linux bridges and Open vSwitch per host, no controller.', evidence: 'unsourced' },
    microsegmentation: {
      value: 'limited',
      detail: 'libvirt nwfilter rules per host and VM, no central policy.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_overview.xml',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions through libvirt.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_configuration_virsh.xml',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'limited',
      detail: 'Cockpit shows one host at a time; YaST removed in 16.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/cockpit-managing-virtual-machines.xml',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'libvirt API with many bindings (RPC, not REST).',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version161.adoc',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'Community provider dmacvicar/libvirt, rewritten from 0.9.',
      asOf: '2026-05',
      source: 'https://github.com/dmacvicar/terraform-provider-libvirt',
      evidence: 'community',
    },
    ansible: {
      value: 'third-party',
      detail: 'Collection community.libvirt.',
      asOf: '2026-07',
      source:
        'https://github.com/ansible-collections/community.libvirt/blob/a623de107fde58b10ec19076636cc59e2be8c09a/README.md',
      evidence: 'community',
    },
    'kubernetes-native': { value: 'no', detail: 'That is SUSE Virtualization (Harvester).', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'No tenants or quotas.', evidence: 'unsourced' },
    'windows-tools': {
      value: 'limited',
      detail: 'Hosts can join Active Directory for sign-in; no Windows admin tools.',
      evidence: 'unsourced',
    },
    'multi-site': {
      value: 'no',
      detail: 'SUSE Multi-Linux Manager manages hosts, not VMs across sites.',
      evidence: 'unsourced',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough; not for confidential VMs.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_configuration_virsh.xml',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU 16.10 on SLES 15 SP7; NVIDIA licence extra; no statement found for SLES 16.',
      asOf: '2025-06',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/15sp7/virtualization.adoc',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No broker supports plain SLES KVM.', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'Technology preview, for testing, unsupported; no migration of such VMs.',
      asOf: '2026-04',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-support.xml',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Podman on the same host, Cockpit page for it.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/cockpit-managing-containers.xml',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, huge pages, NUMA tuning in libvirt; costs migration freedom.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/virtualization-scenarios.xml',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'certified',
      detail: 'SLES KVM (15 SP4/SP5 hosts, listed Intel generations) with SLES for SAP, unlimited VMs; not Xen.',
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
    'ms-svvp': {
      value: 'validated',
      detail: 'SUSE links its entries in the Windows Server Catalog; check the entry for SLES 16.',
      asOf: '2025-09',
      source: 'https://github.com/SUSE/doc-sle/blob/001e9aa2276aa6b784f31570213addb7ae513484/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots and libvirt backup API; no scheduler, catalogue or target.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_managing.xml',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only agents inside the guests; no image-level support for plain SLES KVM known.',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no image-level support known.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware over SSH for stand-alone libvirt hosts, Bacula QEMU plug-in.',
      asOf: 'undated',
      source: 'https://storware.gitbook.io/storware-vprotect/deployment/protected-platforms/virtual-machines/kvm-xen',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'virt-v2v 2.10.0 ships with 16.1 (2.7 before): vCenter, VMX, OVA; command line.',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version161.adoc',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Export the disk, then virt-v2v; the project lists it as untested.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'virt-v2v reads SUSE Xen and RHEL 5 Xen; Citrix Xen is listed as untested.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Same disk formats; export from RHV, then define the VM.',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'No conversion: virsh migrate, or import of disk and definition in Cockpit.',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/tasks/cockpit-managing-virtual-machines.xml',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v from upstream.',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Secure Boot and software TPM for x86-64 KVM guests; not for AMD confidential VMs',
      asOf: '2026-07',
      source:
        'https://github.com/SUSE/doc-modular/blob/e60867e1c765e75f309a56a5b04c27409131f5bc/references/libvirt_guest_installation.xml',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'included',
      detail: 'SEV-SNP in 16.0, TDX in 16.1, IBM Secure Execution; no migration, no passthrough',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Local mirror with RMT',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'certified',
      detail: 'SLES 15 SP4 against the virtualization profile, SP7 as OS (BSI, 2026, to 2031); SLES 16 none',
      asOf: '2026-01',
      source: 'https://sec-certs.org/cc/be4423bad8b0c4bb/',
      evidence: 'independent',
    },
    fips: {
      value: 'validated',
      detail:
        'SLES 15 SP4 modules (OpenSSL, kernel and others, 2024) have FIPS 140-3; 15 SP7 will not be submitted, 16.0 is prepared but not certified',
      asOf: '2026-08',
      source: 'https://sec-certs.org/fips/6879547fb139e734/target.txt',
      evidence: 'independent',
    },
    status: {
      value: 'active',
      detail: '16.0 of 2025-11-04, 15 SP7 of 2025-06-17; 16.1 notes exist. Xen: maintenance on 15',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/sles.md',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2027-11-30',
      detail: '16.0 alone; later 16.x carry on; paid extension to 2030-11-30; 15 SP7 to 2031-07-31',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/sles.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Around the clock with Priority; Standard twelve hours on working days',
      asOf: 'undated',
      source: 'https://www.suse.com/ja-jp/support/policy/',
      evidence: 'vendor',
    },
    community: {
      value: 'medium',
      detail: 'openSUSE community plus the large libvirt/KVM world; few SUSE-specific virtualisation peers',
      evidence: 'judgement',
    },
    'track-record': {
      value: 20,
      detail: 'Xen in SLES 10 (2006), KVM later',
      asOf: '2006-11',
      source: 'https://studylib.net/doc/10122314/inventec-new-cis',
      evidence: 'independent',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'KVM carried on with yearly releases; Xen ends with SLES 15; SUSE points to Harvester for more',
      asOf: '2026-08',
      source:
        'https://github.com/SUSE/release-notes/blob/017cfdde060dbcdca663cc07cc796c0bbf45bb80/adoc/sles/version160.adoc',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'GPL and other open licences; updates and support by subscription',
      evidence: 'unsourced',
    },
    'vendor-region': {
      value: 'eu',
      detail: 'SUSE, Nuremberg, Germany (holding in Luxembourg)',
      asOf: '2026-02',
      source: 'https://sec-certs.org/cc/bb7f45e5dbacf3d8/',
      evidence: 'independent',
    },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2 or raw disks and libvirt XML, readable by every KVM platform',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
