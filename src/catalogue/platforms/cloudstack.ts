import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'cloudstack',
  name: 'Apache CloudStack (with KVM)',
  vendor: 'Apache Software Foundation (community; ShapeBlue and others support it)',
  engine: 'KVM/QEMU (also XCP-ng/XenServer and vSphere hosts)',
  engineFamilies: ['kvm'],
  family: 'cloud-stack',
  homepage: 'https://cloudstack.apache.org',
  summary:
    'Open-source cloud orchestrator: one management server drives KVM, XCP-ng/XenServer or vSphere clusters with tenants, networks, usage and a web interface.',
  bestFor: [
    'service providers and internal clouds that want less to assemble than OpenStack',
    'mixed KVM, XCP-ng and VMware estates',
    'self-service portal with quotas and usage records',
    'gradual VMware-to-KVM conversion',
  ],
  watchOut: [
    'no vendor of its own: support comes from partners',
    'SAN on KVM needs a cluster file system or a vendor plug-in',
    'backups of the LTS are full copies; 4.23.0 has a restore regression',
    'several listed integrations are untested for years',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 EUR (Apache-2.0); paid support only from partners, prices not public',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/releasenotes/about.rst',
      evidence: 'vendor',
    },
    'free-edition': { value: 'full', detail: 'One edition, everything in it', evidence: 'unsourced' },
    'pricing-unit': {
      value: 'none',
      detail: 'Nothing counted; partners price support by their own units',
      evidence: 'unsourced',
    },
    'price-stability': { value: 'stable', detail: 'Always free, no model change', evidence: 'unsourced' },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'RHEL may be the host system; CloudStack itself is not covered',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SLES may be the host system, untested by the project',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Oracle Linux may be the host system; CloudStack itself is not covered',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail: 'Management server, MySQL, KVM agents, storage and network design; web wizard builds the first zone',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One management plane and few services; two or three Linux admins keep it running',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Hosts and management are Linux and Java; Windows only inside guests',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Hosts and storage are plain Linux/KVM; zones, system VMs and networking must be learnt',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Can drive vSphere clusters beside KVM and imports their VMs',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Kubernetes is a guest service here, not the base',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'EL 8–10 and Ubuntu 22.04/24.04 tested with KVM',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/overview/_requirements.rst',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Since 4.20; arm64 clusters beside x86 clusters in one zone',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/arch_types.rst',
      evidence: 'vendor',
    },
    'host-power': { value: 'no', detail: 'Documentation names AMD64 and ARM64 only', evidence: 'unsourced' },
    'host-s390x': {
      value: 'preview',
      detail:
        'Agent and management code for KVM on s390x is merged; the system VM template must be built by the user, and the manual names AMD64 and ARM64 only',
      asOf: '2025-12',
      source: 'https://github.com/apache/cloudstack/pull/12214',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'Linux KVM servers only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'Hardware virtualisation required',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/overview/_requirements.rst',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'What the host Linux drives; within a cluster same CPU type, count and flags',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/overview/_requirements.rst',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Agent on Linux KVM hosts; separate management server',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/releasenotes/compat.rst',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'Management server and system VMs for one host; Edge Zones cover single hosts of a larger cloud',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/configuration.rst',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'With separate management server and shared storage',
      evidence: 'unsourced',
    },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Runs well; tenant machinery is mostly unused at this size',
      evidence: 'unsourced',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'One or two KVM clusters of at most 16 hosts',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/configuration.rst',
      evidence: 'vendor',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'Several clusters and pods in a zone',
      evidence: 'unsourced',
    },
    'fit-huge': {
      value: 'designed-for',
      detail: 'Project claims tens of thousands of servers',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/conceptsandterminology/concepts.rst',
      evidence: 'vendor',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Edge Zones since 4.18, KVM only, few network services, no shared storage needed',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/configuration.rst',
      evidence: 'vendor',
    },
    'limit-vm-vcpu': {
      value: 255,
      detail:
        'No vendor figure; engine limit of QEMU’s standard x86 machine; the CPU count of the host usually decides',
      evidence: 'unsourced',
    },
    'limit-vm-memory': {
      value: 4,
      detail: 'TiB; no vendor figure, smallest one that other KVM vendors state; memory of the host usually decides',
      evidence: 'unsourced',
    },
    'limit-cluster-hosts': {
      value: 16,
      detail: 'Advice for KVM clusters; XenServer 8; a zone holds many clusters',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/configuration.rst',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Templates of the usual distributions; cloud-init',
      evidence: 'unsourced',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Guest-OS list with emulated devices for old systems',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Sysprep templates; virtio drivers on KVM',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/templates/_create_windows.rst',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: 'vTPM and UEFI secure boot for Windows 11',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines.rst',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Guest-OS list is editable; what KVM boots',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/guest_os.rst',
      evidence: 'vendor',
    },
    'guest-bsd': { value: 'works', detail: 'FreeBSD with virtio; appliances such as OPNsense', evidence: 'unsourced' },
    'guest-solaris': {
      value: 'works',
      detail: 'Boots on KVM with emulated devices; no project support statement',
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
      detail: 'KVM emulates IDE, e1000, VGA; nobody supports it',
      evidence: 'unsourced',
    },
    'mode-pv': {
      value: 'removed',
      detail: 'KVM never had it; PV templates remain for XenServer hosts, and XCP-ng 8.3 dropped PV',
      asOf: '2024-10',
      source:
        'https://github.com/xcp-ng/xcp-ng-org/blob/fc40a424215f55caa454b031a3aedb6481028c4f/docs/releases/release-8-3.md',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM guests on Intel or AMD hardware virtualisation',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/overview/_requirements.rst',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio-blk/scsi, virtio-net, balloon; virtio-win for Windows',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines/importing_vmware_vms_into_kvm.rst',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; not offered here', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Within a cluster; from local disks only together with the storage',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines.rst',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'KVM: only together with a move to another host, by API; XenServer and VMware without',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'HA offering per VM; shared storage and IPMI Host HA needed; not on local storage',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/reliability.rst',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'DRS plans, condensed or balanced; automatic run is off by default',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/clusters.rst',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Since 4.22 a VM can be created from its backup in another zone; no replication or run-books',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/backup_and_recovery.rst',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Two hosts with external management server and shared storage; no packaged witness',
      evidence: 'unsourced',
    },
    'storage-local': {
      value: 'included',
      detail: 'Several local pools per KVM host; no HA on them',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Default primary storage; secondary storage is always NFS',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'Table: no for KVM, XenServer, VMware; backup targets may be CIFS',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'limited',
      detail: 'KVM: own cluster file system as shared mount point, or a vendor plug-in; CLVM reworked in 4.23',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'limited',
      detail: 'KVM: own cluster file system as shared mount point, or a vendor plug-in; CLVM reworked in 4.23',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'third-party',
      detail: 'Ceph RBD and PowerFlex in the KVM table; LINSTOR and StorPool plug-ins',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/storage.rst',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'VXLAN on KVM (multicast or EVPN), VPCs, virtual routers; NSX and Netris plug-ins',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/plugins/vxlan.rst',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Security groups per VM on KVM; membership changes only when stopped',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/networking/security_groups.rst',
      evidence: 'vendor',
    },
    sriov: {
      value: 'limited',
      detail: 'Documentation knows it for vGPUs only; network cards by hand-written libvirt XML',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/hosts.rst',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'One web interface for operators and tenants',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/ui.rst',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'HTTP API for everything; CloudMonkey command line',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/conceptsandterminology/concepts.rst',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Provider kept by the project',
      asOf: '2026-08',
      source:
        'https://github.com/apache/cloudstack-terraform-provider/blob/cd071af12c7bf9d2651c456683ee4d4a85a71882/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'third-party',
      detail: 'Collection ngine_io.cloudstack, kept by a community team; the project’s own Ansible page is outdated',
      asOf: '2026-08',
      source:
        'https://github.com/ngine-io/ansible-collection-cloudstack/blob/4b5b72e3a811d6a7378585178f31f994e8411553/README.md',
      evidence: 'community',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are not Kubernetes objects; Cluster API provider exists for clusters',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'included',
      detail: 'Domains, accounts, projects, limits, usage records',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/projects.rst',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory by LDAP, SAML; no Windows admin tools',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/accounts.rst',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Regions and zones under one management plane',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/conceptsandterminology/concepts.rst',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'Devices discovered on KVM hosts, offered by service offering',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/hosts.rst',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA mediated devices and SR-IOV types; MIG not; no live migration with vGPU',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/hosts.rst',
      evidence: 'vendor',
    },
    vdi: {
      value: 'no',
      detail: 'No broker known; the UDS broker has no connector for it',
      evidence: 'unsourced',
    },
    nested: {
      value: 'included',
      detail: 'Agent setting: CPU mode host-passthrough or feature vmx; may hinder live migration',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/installguide/hypervisor/kvm.rst',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'CloudStack Kubernetes Service is built in (nodes are VMs); LXC hosts untested for many releases.',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/plugins/cloudstack-kubernetes-service.rst',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail: 'Huge pages and NUMA by hand-written libvirt XML; no placement by topology',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/plugins/ovs-plugin.rst',
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
    'ms-svvp': {
      value: 'no',
      detail: 'Not listed itself; only the host distribution’s KVM may be',
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'included',
      detail:
        'Scheduled full qcow2 copies with retention to NFS, CIFS or CephFS (KVM); 4.23.0 has a known restore-and-attach fault',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/nas_plugin.rst',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail:
        'KVM from release 4.23, from the Veeam console only; NFS, local and shared-mount storage; VMware hosts also before.',
      asOf: '2026-09',
      source: 'https://github.com/apache/cloudstack-documentation/pull/664',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Dell NetWorker plug-in for KVM in the list of providers',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/backup_and_recovery.rst',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Wizard from vCenter to KVM; virt-v2v and nbdkit must be installed on hosts',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines/importing_vmware_vms_into_kvm.rst',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'virt-v2v or qemu-img, then import of the qcow2; documented only towards XenServer',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/templates/_convert_hyperv.rst',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v, then import of the qcow2; XCP-ng/XenServer pools can also be managed as they are',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Bring the disk as qcow2 to NFS or local pool, create the VM from it',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines/importing_unmanaging_vms.rst',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'From external libvirt hosts; stopped VMs; destination NFS or local storage',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines/importing_unmanaging_vms.rst',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot image with a virt-v2v conversion host, then import the qcow2; or copy the disk by hand.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'KVM and VMware since 4.20.1; UEFI secure mode per VM',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/virtual_machines.rst',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'No such option in the 4.22 documentation', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'With local package mirror and templates registered from an internal server',
      evidence: 'unsourced',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known for the project', evidence: 'unsourced' },
    fips: { value: 'no', detail: 'None of its own; host distribution’s modules only', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: '4.23.0 Regular (September 2026) and 4.22.1.0 LTS (May 2026)',
      asOf: '2026-09',
      source: 'https://github.com/apache/cloudstack-documentation/releases/tag/4.23.0.0',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2027-11-11',
      detail: '4.22 LTS: 24 months from its tag of 2025-11-11 (computed); 4.23 Regular only until the next release',
      asOf: 'undated',
      source: 'https://cwiki.apache.org/confluence/display/CLOUDSTACK/LTS',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'The foundation sells none; ShapeBlue and others sell support, also around the clock',
      asOf: '2016-07',
      source: 'https://cupdf.com/document/london-mountain-view-rio-de-janeiro-cape-town-266-any-form-of-training.html',
      evidence: 'community',
    },
    community: {
      value: 'medium',
      detail: 'Active user and developer lists and GitHub discussions; few consultancies',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/developersguide/get_help.rst',
      evidence: 'judgement',
    },
    'track-record': {
      value: 16,
      detail: 'Cloud.com CloudStack 2.0 in 2010; at Apache since 2012',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: 'Three feature releases in a year, LTS extended from 18 to 24 months, Veeam for KVM added',
      asOf: 'undated',
      source: 'https://mail-archive.com/dev@cloudstack.apache.org/msg105272.html',
      evidence: 'judgement',
    },
    'open-source': { value: 'open', detail: 'Apache-2.0, no closed parts', evidence: 'unsourced' },
    'vendor-region': {
      value: 'community',
      detail: 'Apache Software Foundation (USA); main contributors in the UK, India, Brazil, EU',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2 volumes and templates download from the interface; KVM VMs can be unmanaged in place',
      asOf: '2026-04',
      source:
        'https://github.com/apache/cloudstack-documentation/blob/3df78283b5be71795b28d0727f5b1d21eabe5d05/source/adminguide/templates.rst',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
