import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'virtuozzo',
  name: 'Virtuozzo Infrastructure (VHI) and Hybrid Server',
  vendor: 'Virtuozzo',
  engine: 'KVM/QEMU (OpenStack services), Virtuozzo containers',
  engineFamilies: ['kvm'],
  family: 'hyper-converged',
  homepage: 'https://www.virtuozzo.com',
  summary:
    'Swiss-rooted vendor’s stack for hosters: OpenStack-based hyper-converged infrastructure (VHI) plus the older Hybrid Server with KVM VMs and OS containers.',
  bestFor: [
    'hosting and cloud service providers',
    'hyper-converged compute plus S3, NFS, iSCSI and backup storage from one vendor',
    'dense OS containers (Hybrid Server)',
  ],
  watchOut: [
    'small ecosystem; documentation read is partly for older releases',
    'three nodes are the practical minimum',
    'VMware import is early access in 7.3',
    'HA of the release read survives one failed node',
    'support plans cap the number of tickets since 2025',
  ],
  facts: {
    'licence-fee': {
      value: 'medium',
      detail:
        'Vendor calculator: 9.40 USD per core-month up to 200 cores: 3,610 USD per 32-core host and year, storage extra',
      asOf: '2026-07',
      source:
        'https://github.com/virtuozzo/tco-calculator-widget/blob/0455f3c9763d641c1937265f453858b646ca7d60/app/js/vz-tco-calculator.js',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Trial without end date: 96 cores and 1 TB; production needs a key',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/managing-licenses.html',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'core',
      detail: 'Physical cores of compute nodes, plus used storage capacity; lease, annual or perpetual keys',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/managing-licenses.html',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'unknown',
      detail: 'No public price history; support plans capped at 24 or 48 tickets a year from January 2025',
      asOf: '2025-01',
      source:
        'https://support.virtuozzo.com/hc/en-us/articles/28794725190289-Introducing-Ticket-Caps-Based-on-Support-Plans-Ensuring-Efficient-and-Sustainable-Support-Services',
      evidence: 'vendor',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': { value: 'no', detail: 'Own distribution and licence', evidence: 'unsourced' },
    'rides-on-suse-subscription': { value: 'no', detail: 'Own distribution and licence', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Own distribution and licence', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'guided',
      detail: 'Own installer, web panel builds storage and compute cluster from three nodes; networks need planning',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One appliance-like stack with storage, compute and self-service; two or three admins',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'helpful',
      detail: 'Own installer and complete web panel; faults end in Linux and OpenStack',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Panel and vinfra command line help; OpenStack and its own storage must be learnt',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Cluster, storage policies and HA map well; cloud projects are new',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Kubernetes is a guest service here, not the base',
      evidence: 'judgement',
    },
    'host-x86-64': { value: 'supported', detail: '64-bit x86 with AMD-V or Intel VT', evidence: 'unsourced' },
    'host-arm64': { value: 'no', detail: 'Runs on x86-64 servers; no Arm build known', evidence: 'unsourced' },
    'host-power': { value: 'no', detail: 'Runs on x86-64 servers; no Power build known', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'Runs on x86-64 servers; no IBM Z build known', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'x86-64 servers only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VMs need VT-x/AMD-V; Hybrid Server containers do not',
      evidence: 'unsourced',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Commodity servers; a tool of the vendor lists hardware that Hybrid Server 9 no longer drives',
      asOf: '2024-07',
      source: 'https://github.com/virtuozzo/vhs9-hw-compat/blob/2d24745209c2befae878b1ddd340c1ccef5b497f/README.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Own installer; hypervisor on the bare server',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_server_7_users_guide/learning-basics/hardware-virtualization-layer.html',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'One storage replica only, which the guide advises against',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/managing-storage-policies.html',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'poor',
      detail: 'Too few nodes for redundant storage and management',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/managing-storage-policies.html',
      evidence: 'vendor',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Smallest offered set-up is a three-node cluster',
      asOf: '2026-07',
      source:
        'https://github.com/virtuozzo/tco-calculator-widget/blob/0455f3c9763d641c1937265f453858b646ca7d60/app/partial/widget.ejs',
      evidence: 'vendor',
    },
    'fit-medium-cluster': { value: 'designed-for', detail: 'Typical hoster size', evidence: 'unsourced' },
    'fit-large-cluster': {
      value: 'workable',
      detail: 'Sold to service providers; no public upper size, ask the vendor for references',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'poor',
      detail: 'No public references at this size; several separate clusters at best',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'poor',
      detail: 'Three-node edge set-up offered, but no public statement found on one view over many sites',
      asOf: '2026-07',
      source:
        'https://github.com/virtuozzo/tco-calculator-widget/blob/0455f3c9763d641c1937265f453858b646ca7d60/app/partial/widget.ejs',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-vm-memory': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-cluster-hosts': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'guest-linux': {
      value: 'supported',
      detail: 'Linux worker templates come with the migration service of release 7.3.',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/creating-migrations.html',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'IDE and SATA disks can be chosen for old kernels.',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Windows VMs are migrated with a prepared worker template and guest tools.',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/creating-migrations.html',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: "KVM with the vendor's Windows guest tools; no list of versions found.",
      evidence: 'unsourced',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'KVM with IDE and SATA disks; no list of versions found.',
      evidence: 'unsourced',
    },
    'guest-bsd': { value: 'works', detail: 'KVM with virtio; no list found.', evidence: 'unsourced' },
    'guest-solaris': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'unknown',
      detail: 'IDE disks can be chosen; no public statement found.',
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
      detail: 'KVM/QEMU; IDE and SATA disks can be chosen',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_server_7_users_guide/learning-basics/hardware-virtualization-layer.html',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio and virtio-scsi disks, virtio network; Windows needs the vendor’s guest tools',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; not offered here', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Over shared cluster storage; Hybrid Server also local storage, not VMs with snapshots',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_4_7_admins_guide/migrating-virtual-machines.html',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail:
        'Data moves to another storage tier when a storage policy is changed, as of guide 5.1; live operation not stated',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_5_1_admins_guide/storage-tiers.html',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'On by default; release 5.0: compute cluster survives one failed node',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_5_0_admins_guide/configuring-virtual-machine-ha.html',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'replication-dr': {
      value: 'unknown',
      detail: 'Geo-replication of object and backup storage; no public statement found for VMs.',
      evidence: 'unsourced',
    },
    'two-node-ha': {
      value: 'no',
      detail: 'Three nodes needed for management and storage redundancy',
      evidence: 'unsourced',
    },
    'storage-local': {
      value: 'included',
      detail: 'Node disks form the cluster storage (replicas or erasure coding)',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/managing-storage-policies.html',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'External NFS shares attached to the compute cluster from the command line, as of guide 6.3',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/attaching-external-nfs-storage.html',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'included',
      detail:
        'External arrays by OpenStack block-storage driver with multipath, as of guide 6.3; redundancy is then up to the array',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/attaching-external-iscsi-storage.html',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'External arrays by OpenStack block-storage driver with multipath, as of guide 6.3',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/attaching-external-fc-storage.html',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'Virtuozzo Storage: block, S3, NFS and backup gateway on the same nodes',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/managing-storage-policies.html',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'Virtual networks over VXLAN, routers, floating addresses, VPN, load balancers',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Security groups per port',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions attached to VMs',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/attaching-host-devices-to-vms.html',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Admin panel and self-service panel',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_5_0_admins_guide/configuring-virtual-machine-ha.html',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'OpenStack-compatible compute API; vinfra command line',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'Community OpenStack provider, as in the vendor’s own lab',
      asOf: '2026-04',
      source:
        'https://github.com/virtuozzo/vhi-ops-professional/blob/08933aa1602511c7f7e2cec1b8c7eca3903283f5/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'limited',
      detail: 'openstack.cloud modules against the compute API; no own collection known',
      evidence: 'unsourced',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are not Kubernetes objects; Kubernetes clusters are a service',
      evidence: 'unsourced',
    },
    'self-service': {
      value: 'included',
      detail: 'Domains, projects, quotas for cores, memory, storage policies, Kubernetes',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Sign-on through an OpenID identity provider; no Windows admin tools',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'multi-site': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'gpu-passthrough': {
      value: 'included',
      detail: 'IOMMU needed',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/attaching-host-devices-to-vms.html',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA cards; together with passthrough on one node',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_7_0_admins_guide/attaching-host-devices-to-vms.html',
      evidence: 'vendor',
    },
    vdi: {
      value: 'no',
      detail: 'No broker known; the UDS broker has no connector for it',
      evidence: 'unsourced',
    },
    nested: {
      value: 'limited',
      detail:
        "Works for the vendor's training sandboxes, which run the product inside itself; support for production not stated",
      asOf: '2026-04',
      source:
        'https://github.com/virtuozzo/vhi-ops-professional/blob/08933aa1602511c7f7e2cec1b8c7eca3903283f5/README.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'Kubernetes clusters as a service (nodes are VMs); system containers only on Hybrid Server.',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'limited',
      detail:
        'CPU affinity and NUMA nodes per VM on Hybrid Server 7; Infrastructure 6.2 binds VMs to NUMA nodes by itself; huge pages not stated',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_hybrid_server_7_users_guide/managing-resources/managing-cpu-resources.html',
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
      detail: 'Backup plans per volume: schedules, retention of full recovery points',
      asOf: '2024-04',
      source:
        'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfraclient/cmd/compute/backup_plan.py',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Agents inside the guests; a Veeam plug-in of May 2024 serves only its control panel.',
      evidence: 'unsourced',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Acronis agent for the platform up to 6.3 (reported by a third party); Acronis gateway built in.',
      evidence: 'unsourced',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Migration service in the panel, 7.3 early access, not for production; vSphere 6.7–8, change tracking',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/managing-migrations-from-external-platforms.html',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'virt-v2v on the exported disk, then upload; or VHD and VHDX as image with drivers by hand.',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v converts the guest, then upload; or VHD and raw as image with drivers by hand.',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Upload qcow2 or raw as image',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'Upload qcow2 or raw as image',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot image with a virt-v2v conversion host, then upload; or image the disk by hand.',
      evidence: 'unsourced',
    },
    'secure-boot-vtpm': {
      value: 'unknown',
      detail: 'UEFI boot exists; no public statement found on Secure Boot and virtual TPM',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'unknown', detail: 'No public statement found', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'Annual and perpetual keys activate offline; monthly lease keys need internet',
      asOf: 'undated',
      source: 'https://docs.virtuozzo.com/virtuozzo_hybrid_infrastructure_6_3_admins_guide/managing-licenses.html',
      evidence: 'vendor',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: { value: 'unknown', detail: 'No public statement found', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: 'Hybrid Infrastructure 7.3 documented; 7.0 in April 2026',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/managing-migrations-from-external-platforms.html',
      evidence: 'vendor',
    },
    'supported-until': { value: 'unknown', detail: 'No public life-cycle dates found', evidence: 'unsourced' },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'By plan; tickets capped below Enterprise',
      evidence: 'unsourced',
    },
    community: {
      value: 'small',
      detail: 'Hosters and a knowledge base; OpenVZ’s community has shrunk',
      evidence: 'judgement',
    },
    'track-record': {
      value: 10,
      detail: 'KVM-based since Virtuozzo 7 (2016); containers since 2001',
      evidence: 'unsourced',
    },
    'vendor-outlook': {
      value: 'steady',
      detail: 'Releases 7.0 to 7.3 and a VMware migration service in 2026; niche vendor',
      asOf: 'undated',
      source:
        'https://docs.virtuozzo.com/virtuozzo_infrastructure_7_3_self_service_guide/managing-migrations-from-external-platforms.html',
      evidence: 'judgement',
    },
    'open-source': { value: 'proprietary', detail: 'Built on open components; keys needed', evidence: 'unsourced' },
    'vendor-region': {
      value: 'other',
      detail: 'Switzerland (Schaffhausen); 2023 contract terms name a UK company',
      asOf: '2019-08',
      source: 'https://www.virtuozzo.com/legal.html',
      evidence: 'vendor',
    },
    'exit-path': {
      value: 'workable',
      detail: 'Volumes can be uploaded to images and images saved as files',
      asOf: '2024-04',
      source: 'https://github.com/virtuozzo/vinfra/blob/32f4d5fabf0f0c1f9851a3b330f72497d8b7f50a/vinfra_reference.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
