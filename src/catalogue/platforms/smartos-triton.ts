import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'smartos-triton',
  name: 'SmartOS and Triton DataCenter',
  vendor: 'Edgecast Cloud (TritonDataCenter; before it MNX and Joyent), community',
  engine: 'illumos zones, bhyve and KVM',
  engineFamilies: ['bhyve', 'kvm'],
  family: 'cloud-stack',
  homepage: 'https://www.tritondatacenter.com',
  summary:
    'Live-booted illumos hypervisor with zones, LX containers, bhyve and KVM guests on ZFS; Triton adds a multi-server cloud control plane.',
  bestFor: [
    'hosters and teams that already know illumos, ZFS and DTrace',
    'dense zone and container hosting beside VMs',
    'tenant self-service on local storage',
  ],
  watchOut: [
    'no live migration, no automatic HA for VMs by design',
    'VM disks only on local ZFS',
    'small community; sponsor changed in 2022 (MNX) and 2025 (Edgecast)',
    'no TPM: Windows 11 needs a bypass',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 USD; open source; optional support by contract, no public price',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'SmartOS and Triton complete',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'unknown',
      detail: 'Use counts nothing; no public statement found on what the vendor’s support contract counts',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'price-stability': { value: 'stable', detail: 'Open source throughout; no licence price', evidence: 'unsourced' },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': { value: 'no', detail: 'Unrelated to Red Hat', evidence: 'unsourced' },
    'rides-on-suse-subscription': { value: 'no', detail: 'Unrelated to SUSE', evidence: 'unsourced' },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Illumos descends from OpenSolaris, but Oracle supports none of it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail:
        'No automatic VM failover; first VM on one SmartOS box in a day, Triton adds head node, networks and images',
      asOf: 'undated',
      source:
        'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0034/README.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One SmartOS box needs little; Triton needs two or three people who know illumos and its services',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'JSON, vmadm and zones; no Windows tooling', evidence: 'judgement' },
    'skill-linux': {
      value: 'helpful',
      detail: 'Shell and ZFS help; illumos tools, zones and drivers differ',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Cloud model with immutable images instead of clusters and vMotion',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'API habits help, but VMs are not Kubernetes objects',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel or AMD 64-bit',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/hardware-requirements.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'no',
      detail: '64-bit Intel or AMD processors only; no Arm image',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/hardware-requirements.md',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: '64-bit Intel or AMD processors only; no Power image',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/hardware-requirements.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: '64-bit Intel or AMD processors only; no IBM Z image',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/hardware-requirements.md',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'x86 only; runs on Macs just inside UTM emulation for trials',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/hardware-requirements.md',
      evidence: 'vendor',
    },
    'host-without-vt': {
      value: 'no',
      detail: 'VMs need VT-x with nested paging or AMD Zen; zones run without',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'Illumos hardware list; Triton advises its certified list',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Live image from USB, ISO, PXE or pool',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/index.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'SmartOS alone, with its own web interface',
      asOf: '2025-03',
      source: 'https://github.com/TritonDataCenter/smartos-ui/blob/0cb73e83fd2f98487c4a4d92283658ae5c48387f/README.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'poor',
      detail: 'Triton minimum, not advised for production',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Three servers are the smallest recommended Triton production',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'Triton’s home: private clouds of compute nodes',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'Built for and run in public clouds',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Powered Joyent’s and MNX’s public cloud',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'fit-edge-fleet': {
      value: 'poor',
      detail: 'Each data centre needs a head node and services',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 64,
      detail: 'Constant in illumos bhyve of 2022; the system information shows the figure of the host',
      evidence: 'unsourced',
    },
    'limit-vm-memory': {
      value: 'unknown',
      detail: 'No public figure; memory of the host decides',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 'unknown',
      detail: 'No stated limit of compute nodes per data centre',
      evidence: 'unsourced',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'bhyve or KVM guest, or LX zone without a VM',
      asOf: '2024-03',
      source: 'https://docs.tritondatacenter.com/private-cloud',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Old images such as CentOS 6 are in the image catalogue example; KVM has ide and e1000',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/managing-images.md',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'bhyve with virtio drivers, or KVM',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'limited',
      detail: 'Windows 10 runs; no TPM property, so 11 needs a bypass',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'KVM with emulated devices; docs show Windows 7 and SBS 2003',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/giving-windows-vms-more-processors.md',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD images; other BSDs run',
      asOf: '2024-03',
      source: 'https://docs.tritondatacenter.com/private-cloud',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'supported',
      detail: 'illumos as native zones; Oracle Solaris only as unsupported HVM guest',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/index.md',
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
      detail: 'KVM emulates ide, e1000, rtl8139; docs name Plan 9',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/index.md',
      evidence: 'vendor',
    },
    'mode-pv': { value: 'never', detail: 'Operating-system zones instead of PV kernels', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'Brands bhyve and kvm',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Disk virtio (bhyve also ahci, nvme), network virtio; no balloon',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'no',
      detail: 'Excluded by design; Triton offers incremental offline migration',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0034/README.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'no',
      detail: 'Disks move only with an offline migration',
      asOf: '2025-03',
      source:
        'https://github.com/TritonDataCenter/sdc-cloudapi/blob/10c39636853f16fcedc070ad8de1b6bd3d0e1821/docs/index.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'no',
      detail: 'VMs stay down with their node; only the control plane is redundant',
      evidence: 'unsourced',
    },
    'fault-tolerance': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    'load-balancing': {
      value: 'no',
      detail: 'Placement only when a VM is created; no rebalancing',
      evidence: 'unsourced',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'ZFS send and receive by hand; no product for it',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0034/README.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'no',
      detail: 'Two servers cannot even make the control plane redundant',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'ZFS pool over all disks',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'NFS volumes serve zones and Docker containers; VM disks stay on the local pool',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0026/README.md',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Only locally attached storage for VMs',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'no',
      detail: 'Only locally attached storage for VMs',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'no',
      detail: 'Only locally attached storage for VMs',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'no',
      detail: 'No distributed storage for VMs',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'Triton fabrics (VXLAN) per account',
      asOf: '2025-03',
      source:
        'https://github.com/TritonDataCenter/sdc-cloudapi/blob/10c39636853f16fcedc070ad8de1b6bd3d0e1821/docs/index.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Firewall rules per instance and tag, enforced on the host',
      asOf: '2025-03',
      source:
        'https://github.com/TritonDataCenter/sdc-cloudapi/blob/10c39636853f16fcedc070ad8de1b6bd3d0e1821/docs/index.md',
      evidence: 'vendor',
    },
    sriov: { value: 'no', detail: 'Not offered; NICs are virtual (Crossbow)', evidence: 'unsourced' },
    'web-ui': {
      value: 'included',
      detail: 'SmartOS UI for one host; Triton operator portal',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'CloudAPI; vmadm on the host',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Provider kept by the project, works against CloudAPI',
      asOf: '2025-09',
      source:
        'https://github.com/TritonDataCenter/terraform-provider-triton/blob/f1a245b273fe56dcc7d9c11fd7662dc14f38208d/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'third-party',
      detail: 'Vmadm and imgadm modules of community.general',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/using-ansible.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'Kubernetes runs inside VMs; VMs are not its objects',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'included',
      detail: 'Accounts, roles, limits by memory, disk and number of machines',
      asOf: '2025-03',
      source:
        'https://github.com/TritonDataCenter/sdc-cloudapi/blob/10c39636853f16fcedc070ad8de1b6bd3d0e1821/docs/index.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'no',
      detail: 'Only the global zone joins a domain, by hand, for file sharing',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/joining-smartos-to-an-active-directory-domain.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'limited',
      detail: 'Accounts and API span data centres; each has its own operator portal',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'limited',
      detail: 'pci_devices for bhyve only in code; Triton GPU design stayed a predraft of 2018',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/rfd/blob/7d100f45c5e939db1c4cf75739ba48cec37d349b/rfd/0114/README.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    vdi: { value: 'no', detail: 'No broker supports it', evidence: 'unsourced' },
    nested: { value: 'no', detail: 'VT-x/SVM is not offered to guests', evidence: 'unsourced' },
    'containers-native': {
      value: 'included',
      detail: 'Native zones and LX zones; Docker images',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/lx-branded-zones.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'no',
      detail: 'vmadm(8) has CPU caps and shares, no pinning, huge pages or NUMA',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
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
      detail: "Oracle's list names Solaris zones; zones on illumos are not Oracle Solaris.",
      asOf: 'undated',
      source: 'https://online.flipbuilder.com/xvep/kszj/files/basic-html/page301.html',
      evidence: 'vendor',
    },
    'ms-svvp': {
      value: 'unknown',
      detail: 'No current public statement found; earlier listings by Joyent are unconfirmed.',
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'ZFS snapshots of bhyve VMs, marked experimental; zfs send by hand',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup interface',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup interface',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'limited',
      detail: 'Only an agent inside each guest; no VM-level backup interface',
      evidence: 'unsourced',
    },
    'import-vmware': {
      value: 'manual',
      detail: 'Ovftool, then qemu-img into the zvol',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/migrating-from-esxi-4.x.md',
      evidence: 'vendor',
    },
    'import-hyper-v': { value: 'manual', detail: 'qemu-img converts VHDX into the zvol', evidence: 'unsourced' },
    'import-xen': { value: 'manual', detail: 'qemu-img converts VHD or raw into the zvol', evidence: 'unsourced' },
    'import-rhv': { value: 'manual', detail: 'qemu-img converts qcow2 into the zvol', evidence: 'unsourced' },
    'import-kvm': {
      value: 'manual',
      detail: 'qemu-img converts qcow2 into the zvol; virtio stays',
      evidence: 'unsourced',
    },
    'import-physical': { value: 'manual', detail: 'Image the disk into a zvol', evidence: 'unsourced' },
    'secure-boot-vtpm': {
      value: 'no',
      detail: 'UEFI ROM without TPM or Secure Boot properties in vmadm(8)',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/src/vm/man/vmadm.8.md',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'No SEV-SNP or TDX', evidence: 'unsourced' },
    airgap: {
      value: 'limited',
      detail: 'SmartOS alone runs offline; Triton asks for internet access, a proxy will do',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: { value: 'no', detail: 'No validated module known', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: 'Rolling images about every two weeks; newest known change from March 2026',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/download-smartos.md',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'Rolling: each image lasts until the next; no date in README or download page',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/download-smartos.md',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'unknown',
      detail: 'Vendor support exists; no public statement found on its hours',
      asOf: 'undated',
      source: 'https://docs.tritondatacenter.com/private-cloud/install/hardware-selection',
      evidence: 'vendor',
    },
    community: {
      value: 'small',
      detail: 'Mailing lists and IRC; a handful of committers',
      asOf: '2026-03',
      source:
        'https://github.com/TritonDataCenter/smartos-live/blob/059ec27268b39fc3bec4d82b949884391c75055d/README.md',
      evidence: 'judgement',
    },
    'track-record': {
      value: 15,
      detail: 'SmartOS with KVM announced 15 August 2011; bhyve since about 2018',
      asOf: '2025-07',
      source:
        'https://github.com/TritonDataCenter/smartos-docs/blob/b0fa1f079936bd81a5f01a7a72ab01848f03a5c8/docs/why-smartos-zfs-kvm-dtrace-zones-and-more.md',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'uncertain',
      detail: 'Owners: Joyent, MNX (2022), Edgecast (2025); few commits, still biweekly images',
      asOf: '2025-07',
      source: 'https://github.com/TritonDataCenter/smartos-live/commit/65aace0bf4c2c2f4afc2e30b16d0770862953ceb',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'MPL-2.0 for Triton, CDDL for illumos',
      asOf: '2025-02',
      source: 'https://github.com/TritonDataCenter/triton/blob/32db28a9a450505208e4ce33ad7e150117d63571/README.md',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'us', detail: 'Edgecast Cloud LLC, USA', evidence: 'unsourced' },
    'exit-path': {
      value: 'workable',
      detail: 'Raw zvols leave by dd or zfs send; Triton metadata stays behind',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
