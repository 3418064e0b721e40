import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'truenas',
  name: 'TrueNAS (Community Edition / Enterprise)',
  vendor: 'TrueNAS (iXsystems)',
  engine: 'KVM/QEMU through libvirt; LXC containers; Docker apps',
  engineFamilies: ['kvm'],
  family: 'server',
  homepage: 'https://www.truenas.com',
  summary:
    'ZFS storage appliance on Debian Linux that also runs VMs, LXC containers and Docker apps on the same box; it is not a clustered hypervisor.',
  bestFor: [
    'a NAS that also runs a few VMs',
    'small offices and home labs',
    'shared storage (NFS, iSCSI, NVMe-oF) for other hypervisors',
  ],
  watchOut: [
    'no VM cluster, no live migration',
    'HA failover only on Enterprise dual-controller hardware',
    'VM and container layer changed in 25.04, 25.10 and again in 26',
    'CORE (FreeBSD, bhyve) is no longer developed',
  ],
  facts: {
    'licence-fee': {
      value: 'unknown',
      detail:
        'Failover only with Enterprise hardware, price on request; Community is 0 USD without it; live migration in neither',
      asOf: 'undated',
      source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'limited',
      detail: 'Community Edition; no HA failover, no vendor support, some Enterprise features locked',
      asOf: 'undated',
      source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'node-appliance',
      detail: 'Enterprise is sold with its hardware; Community Edition counts nothing',
      asOf: 'undated',
      source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Community Edition stayed free; Enterprise prices are not published',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Debian-based; unrelated to Red Hat',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Debian-based; unrelated to SUSE', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Unrelated to Oracle', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'appliance',
      detail: 'One box runs VMs the same day; a highly available VM needs the vendor’s Enterprise appliance',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'judgement',
    },
    'team-needed': { value: 'part-time', detail: 'One generalist through the web interface', evidence: 'judgement' },
    'skill-windows': {
      value: 'helpful',
      detail: 'Web interface, SMB and Active Directory are familiar; ZFS must be learnt',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Debian and KVM underneath, but the appliance is to be run from web interface or API',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Simple VM screens are quickly learnt; no counterpart to vCenter, vMotion or DRS',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Apps moved from Kubernetes to Docker; no Kubernetes skill applies',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'Nearly any x86-64 computer with 8 GB of memory',
      asOf: '2026-01',
      source: 'https://kirishima.it/mt/2026/01/truenas_2510_hardwareguide.html',
      evidence: 'independent',
    },
    'host-arm64': {
      value: 'preview',
      detail: 'Only a community port; vendor images are x86-64',
      evidence: 'unsourced',
    },
    'host-power': { value: 'no', detail: 'x86-64 images only', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'x86-64 images only', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'x86-64 images only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VMs refuse to start without KVM; storage and apps still run',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/vm/info.py',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Community on most x86 machines; Enterprise is vendor hardware',
      asOf: '2026-01',
      source: 'https://kirishima.it/mt/2026/01/truenas_2510_hardwareguide.html',
      evidence: 'independent',
    },
    'host-form': { value: 'bare-metal', detail: 'Own installer; appliance system on Debian', evidence: 'unsourced' },
    'fit-one-host': {
      value: 'designed-for',
      detail: 'Built as one box',
      asOf: 'undated',
      source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'poor',
      detail: 'Two separate boxes with ZFS replication; VMs are re-created by hand',
      evidence: 'judgement',
    },
    'fit-small-cluster': { value: 'poor', detail: 'No VM cluster; each box stands alone', evidence: 'judgement' },
    'fit-medium-cluster': { value: 'no', detail: 'No VM cluster', evidence: 'judgement' },
    'fit-large-cluster': { value: 'no', detail: 'No VM cluster', evidence: 'judgement' },
    'fit-huge': { value: 'no', detail: 'No VM cluster', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Many single boxes watched from TrueCommand; VMs stay per box',
      asOf: 'undated',
      source: 'https://truenas-blufin-beta-docs.netlify.app/truecommand/printpreview',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 255,
      detail: 'Constant in the middleware; older API text says 16',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/vm/info.py',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 4,
      detail: 'TiB; no vendor figure, smallest one that other KVM vendors state; memory of the host usually decides',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 0,
      detail: 'No VM cluster; the Enterprise pair is two controllers of one appliance',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'KVM with UEFI or legacy BIOS boot',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Legacy BIOS, AHCI disks and E1000 suit old kernels; no guest list',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Hyper-V enlightenments option; virtio drivers to be added by hand',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 11 with Secure Boot and TPM, repaired in 25.10.1',
      asOf: '2025-12',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Legacy BIOS, AHCI and E1000 let older Windows boot; no vendor support',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD is one of the three guest types of the VM wizard; OpenBSD runs without being named',
      asOf: 'undated',
      source: 'https://github.com/truenas/webui/blob/0041bdfaeffbf89306fd5f1a591ba0fa25ad7b6f/src/app/enums/vm.enum.ts',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'illumos and Solaris 11 boot on KVM; no vendor list',
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
      detail: 'Disks only AHCI or virtio, NIC only E1000 or virtio; no IDE, floppy or old NICs',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'mode-pv': { value: 'never', detail: 'KVM engine; no para-virtualised CPU mode', evidence: 'unsourced' },
    'mode-hvm': {
      value: 'supported',
      detail: 'Every guest; needs VT-x or AMD-V',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/vm/info.py',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Disk virtio-blk, network virtio-net, balloon by min_memory; E1000 and AHCI are defaults',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'no',
      detail: 'VM API has start, stop, suspend, clone; nothing that migrates',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'no',
      detail: 'Disk conversion only with qemu-img, VM off',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/vm/vm_device_convert.py',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'paid-edition',
      detail: 'Enterprise dual-controller failover restarts VMs since 25.10; none in Community',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    'load-balancing': {
      value: 'no',
      detail: 'Single node; there is no second host to balance with',
      evidence: 'unsourced',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Scheduled ZFS replication of zvols to another TrueNAS; VM definitions not included, no orchestration',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/replication.py',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Enterprise: two controllers in one chassis, not two servers with a witness',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'ZFS volumes or raw files in the pool',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'Serves NFS to others; its own VM disks are zvols or files in the local pool',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Serves SMB to others; its own VM disks are zvols or files in the local pool',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'no',
      detail: 'iSCSI target for others; its own VM disks stay local',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'no',
      detail: 'Fibre Channel target by Enterprise licence; not a consumer for its VMs',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/fc/fc.py',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'no',
      detail: 'One pool per box; clustering features of early SCALE were dropped',
      evidence: 'unsourced',
    },
    sdn: {
      value: 'no',
      detail: 'Bridges, bonds and VLANs only',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/interface.py',
      evidence: 'vendor',
    },
    microsegmentation: { value: 'no', detail: 'No VM firewall', evidence: 'unsourced' },
    sriov: {
      value: 'limited',
      detail: 'Virtual functions can go to a guest as PCI devices; not managed in the interface',
      evidence: 'unsourced',
    },
    'web-ui': {
      value: 'limited',
      detail: 'Full VM screens with browser console, but one box at a time.',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'JSON-RPC 2.0 over WebSocket; REST deprecated, removal planned for 26',
      asOf: '2025-12',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'Community provider with VM resource; several rivals',
      asOf: '2026-04',
      source:
        'https://github.com/deevus/terraform-provider-truenas/blob/67ce17d96b0595f8c5c3bfba3fc15d2dca912369/docs/resources/vm.md',
      evidence: 'community',
    },
    ansible: {
      value: 'limited',
      detail: 'Community collection for shares, users, services; no VM module',
      asOf: '2026-05',
      source: 'https://github.com/arensb/ansible-truenas/blob/c17cac80d165c00d874049cd3efa63ef4385dbd7/README.md',
      evidence: 'community',
    },
    'kubernetes-native': { value: 'no', detail: 'Not available', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'No tenants or quotas for VMs', evidence: 'unsourced' },
    'windows-tools': {
      value: 'limited',
      detail: 'Joins Active Directory for shares and logins; no VM tools',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'limited',
      detail: 'TrueCommand watches many boxes; licence needed for larger fleets; VM work per box',
      asOf: 'undated',
      source: 'https://truenas-blufin-beta-docs.netlify.app/truecommand/printpreview',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Isolated GPU or other PCI device to one VM',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm_device.py',
      evidence: 'vendor',
    },
    'gpu-vgpu': { value: 'no', detail: 'No mediated-device support', evidence: 'unsourced' },
    vdi: { value: 'no', detail: 'No broker supports it', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'CPU mode host-passthrough exposes VT-x/SVM; not a supported feature',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'LXC containers and Docker apps; layer replaced in 26',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/container/__init__.py',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'CPU sets, vCPU pinning, NUMA node set; no huge-page setting in the API',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
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
      value: 'limited',
      detail: 'ZFS snapshots (VM can be suspended first), replication, cloud sync; restore by hand',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
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
      value: 'third-party',
      detail:
        'virt-v2v writes a qcow2 disk to import; or VMDK disks are converted in the interface, settings re-entered by hand.',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail:
        'virt-v2v on the exported disk, then import; or VHDX disks are converted in the interface, settings re-entered by hand.',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v converts the guest to a qcow2 disk, then import; by hand VHD must become raw or qcow2 first.',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'import-rhv': { value: 'manual', detail: 'Export the disk as raw or qcow2, then import it', evidence: 'unsourced' },
    'import-kvm': {
      value: 'manual',
      detail: 'qcow2 and raw disks are converted in the interface; VM settings re-entered by hand.',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot image with a virt-v2v conversion host, then import the qcow2; or image the disk by hand.',
      evidence: 'unsourced',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Secure Boot only at creation; vTPM; both repaired in 25.10.1',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/vm.py',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'No SEV-SNP or TDX setting in the VM API', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'Manual update files; outgoing activity can be denied',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/plugins/security/stig.py',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: {
      value: 'unknown',
      detail: 'A FIPS mode exists; no public statement found on a certificate',
      asOf: '2026-08',
      source:
        'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/src/middlewared/middlewared/api/v26_0_0/system_security.py',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '25.10.7 offered for general use in September 2026; 26.0.0 in its third beta in August',
      asOf: '2026-09',
      source: 'https://github.com/truenas/documentation/pull/4774',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'No public date; in practice the two latest branches get fixes',
      asOf: 'undated',
      source: 'https://www.truenas.com/docs/scale/gettingstarted/useragreements/softwaredevelopmentlifecyclescale',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: '24×7 with Gold contracts, Enterprise hardware only; Community: forum',
      asOf: 'undated',
      source: 'https://truenas.cy/support',
      evidence: 'community',
    },
    community: {
      value: 'medium',
      detail: 'Very active forum and home-lab scene; VM questions are a small part',
      evidence: 'judgement',
    },
    'track-record': {
      value: 4,
      detail: 'First stable Linux release (SCALE 22.02) February 2022; FreeNAS line since 2005',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'Monthly 25.10 releases and 26 betas in 2026, but third VM/container layer in two years',
      asOf: 'undated',
      source: 'https://github.com/Jip-Hop/jailmaker/discussions/265',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open-core',
      detail: 'LGPL/GPL middleware; marked parts under the Enterprise EULA',
      asOf: 'undated',
      source: 'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/LICENSE.IX',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'us',
      detail: 'California, USA',
      asOf: 'undated',
      source: 'https://github.com/truenas/middleware/blob/66d9e1b9c32866b70851910c026041b59c432116/LICENSE.IX',
      evidence: 'vendor',
    },
    'exit-path': {
      value: 'easy',
      detail: 'Disks export to qcow2, raw, VDI, VHDX, VMDK; zvols',
      asOf: '2025-10',
      source:
        'https://github.com/truenas/documentation/blob/00d5404bb7b64a12b600a17be2e3df9d39c8ebd0/content/GettingStarted/VersionNotes.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
