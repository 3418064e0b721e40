import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'scale-computing',
  name: 'Scale Computing SC//Platform (HyperCore)',
  vendor: 'Scale Computing (bought by Acumera in July 2025, which kept the name)',
  engine: 'KVM/QEMU with SCRIBE block storage',
  engineFamilies: ['kvm'],
  family: 'hyper-converged',
  homepage: 'https://www.scalecomputing.com/',
  summary:
    'Appliance-style hyper-converged KVM platform for edge and small sites, with its own block storage and a cloud fleet manager.',
  bestFor: [
    'many sites without IT staff',
    'clusters of three small nodes delivered ready to run',
    'the simplest possible daily operation',
  ],
  watchOut: [
    'only the vendor’s or partners’ nodes',
    'an existing SAN or NAS cannot hold VM disks',
    'no automatic load balancing; the vendor offers an example script as is',
    'ownership changed in July 2025',
    'little public documentation; prices by quote',
  ],
  facts: {
    'licence-fee': {
      value: 'unknown',
      detail:
        'By quote, with hardware; reported: three small nodes from about 10,000 USD (June 2026); no figure for 32 cores',
      evidence: 'unsourced',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Demonstration units only; no free edition announced',
      evidence: 'unsourced',
    },
    'pricing-unit': {
      value: 'node-appliance',
      detail: 'Sold as nodes with hardware; quote only',
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'unknown',
      detail: 'Sold by quote only; no public price history',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Separate product; Windows Server licences give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Separate product; Red Hat subscriptions give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'Separate product; SUSE subscriptions give no right to it',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Separate product; Oracle support gives no right to it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'appliance',
      detail: 'Nodes arrive with software; cluster forms in under an hour, VMs are highly available at once',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'part-time',
      detail: 'Self-healing storage, one screen, fleet console; meant for sites without IT staff',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'native',
      detail: 'Web interface hides hypervisor and storage; a generalist copes from day one',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'native',
      detail: 'Web interface hides hypervisor and storage; nothing to administer at shell level',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'native',
      detail: 'Concepts are a subset of vSphere’s; fewer knobs',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'VMs are not Kubernetes objects; K3s runs inside VMs',
      evidence: 'judgement',
    },
    'host-x86-64': { value: 'supported', detail: 'Vendor and Lenovo nodes', evidence: 'unsourced' },
    'host-arm64': { value: 'no', detail: 'x86-64 servers only', evidence: 'unsourced' },
    'host-power': { value: 'no', detail: 'x86-64 nodes only', evidence: 'unsourced' },
    'host-s390x': { value: 'no', detail: 'x86-64 servers only', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'x86-64 servers only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'KVM on vendor nodes, all with VT',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'vendor-hardware',
      detail: 'Own nodes or those of partners such as Lenovo ThinkEdge, as a third party reports',
      asOf: '2026-06',
      evidence: 'unsourced',
    },
    'host-form': {
      value: 'bare-metal',
      detail: 'Appliance image',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'fit-one-host': { value: 'workable', detail: 'Single nodes are sold for edge sites; no HA', evidence: 'judgement' },
    'fit-two-hosts': {
      value: 'poor',
      detail: 'Clusters start at three nodes; two single nodes can only copy to each other',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Three nodes are the standard cluster; reported by a third party',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'poor',
      detail: 'Clusters stay at about eight nodes; larger needs several clusters',
      evidence: 'judgement',
    },
    'fit-large-cluster': { value: 'poor', detail: 'Only as many small clusters', evidence: 'judgement' },
    'fit-huge': { value: 'poor', detail: 'Only as fleets of small sites', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'Cloud fleet console, zero-touch provisioning',
      asOf: '2026-08',
      source:
        'https://raw.githubusercontent.com/api-evangelist/scale-computing/refs/heads/main/llms/scale-computing-llms.txt',
      evidence: 'community',
    },
    'limit-vm-vcpu': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-vm-memory': { value: 'unknown', detail: 'No public figure found', evidence: 'unsourced' },
    'limit-cluster-hosts': {
      value: 8,
      detail: 'Vendor text of about 2012: 3, 4, 6 or 8 nodes; no newer public figure found',
      asOf: '2012',
      source: 'https://scalestorageworks.com/Technology.asp',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Linux templates in the vendor’s manifests',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/README.md',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'IDE disk and RTL8139/E1000 cards are offered for guests without virtio',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Windows Server 2022 template in the vendor’s manifests',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/README.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Desktop template; vTPM machine type since 9.2',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/windows.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Windows Server 2012 tag, IDE and E1000 devices exist; support not stated',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'guest-bsd': { value: 'works', detail: "KVM with virtio; not in the vendor's templates.", evidence: 'unsourced' },
    'guest-solaris': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'guest-macos': {
      value: 'no',
      detail: 'Apple’s licence allows macOS guests on Apple hardware only.',
      asOf: '2020-12',
      source: 'https://threedots.ovh/blog/2020/12/macos-eula-licensing-restrictions-affecting-virtualisation/',
      evidence: 'independent',
    },
    'guest-other': {
      value: 'works',
      detail: 'IDE, floppy and RTL8139 devices can be chosen; no vendor word on such systems',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM engine: no para-virtualised CPU mode',
      asOf: '2025-09',
      source: 'https://raw.githubusercontent.com/SUSE/doc-sle/refs/heads/main/xml/virt_support.xml',
      evidence: 'independent',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'BIOS and UEFI machine types',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio disk and network; IDE, SCSI, RTL8139, E1000 as fall-backs; balloon not named',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; no KVM product offers it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'REST state LIVEMIGRATE',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'no',
      detail: 'One pool per cluster, nothing to move between',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'VMs restart on the remaining nodes after a node failure.',
      asOf: 'undated',
      source: 'https://paperzz.com/doc/8701231/hc3-user-guide---scale-computing',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'limited',
      detail: 'Placement at start; continuous balancing only by a vendor example script',
      asOf: '2025-12',
      source:
        'https://github.com/ScaleComputing/RestAPIExamples/blob/4746687ae9260fa328a93ca461562f8994a71555/specific_task/HyperCoreDynamicBalancer/README.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'included',
      detail: 'Per VM to another cluster',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_replication.py',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'No two-node cluster documented; a script knows witness nodes that run no VMs',
      asOf: '2025-12',
      source:
        'https://github.com/ScaleComputing/RestAPIExamples/blob/4746687ae9260fa328a93ca461562f8994a71555/specific_task/HyperCoreDynamicBalancer/README.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'All disks pooled',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'no',
      detail: 'VM disks live only in the nodes’ pooled disks',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: 'VM export and import only',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_export.py',
      evidence: 'vendor',
    },
    'storage-iscsi': {
      value: 'no',
      detail: 'VM disks live only in the nodes’ pooled disks; initiators inside guests',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'no',
      detail: 'VM disks live only in the nodes’ pooled disks',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'included',
      detail: 'SCRIBE, mirrored over nodes',
      asOf: 'undated',
      source: 'https://scalecomputing.com/scribe-block-engine',
      evidence: 'vendor',
    },
    sdn: {
      value: 'limited',
      detail: 'VLANs; VXLAN fabric only in the Cloud Unity offer',
      asOf: 'undated',
      source: 'https://scale.rocks/resources/scale-computing-cloud-unity-theory-of-operations',
      evidence: 'vendor',
    },
    microsegmentation: { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    sriov: {
      value: 'unknown',
      detail: 'No public statement found; not in the automation interfaces.',
      evidence: 'unsourced',
    },
    'web-ui': {
      value: 'included',
      detail: 'On every node, no management server',
      asOf: '2012',
      source: 'https://scalestorageworks.com/Technology.asp',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Per cluster, and Fleet Manager API',
      asOf: '2025-12',
      source:
        'https://github.com/ScaleComputing/RestAPIExamples/blob/4746687ae9260fa328a93ca461562f8994a71555/README.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Official provider 1.4',
      asOf: '2026-06',
      source:
        'https://github.com/ScaleComputing/terraform-provider-hypercore/blob/7cae1cab5c335601b10981cccbc3d962b2b16503/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'included',
      detail: 'scale_computing.hypercore',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': { value: 'no', detail: 'VMs are managed by HyperCore', evidence: 'unsourced' },
    'self-service': { value: 'no', detail: 'Roles only; no tenants or quotas.', evidence: 'unsourced' },
    'windows-tools': {
      value: 'limited',
      detail: 'OpenID Connect sign-in (Entra); PowerShell examples',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/oidc_config.py',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Fleet Manager cloud console over all clusters; licence terms not published.',
      asOf: '2026-08',
      source:
        'https://raw.githubusercontent.com/api-evangelist/scale-computing/refs/heads/main/llms/scale-computing-llms.txt',
      evidence: 'community',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'GPU example for Fleet Manager; node models with GPU needed',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/gpu.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    vdi: { value: 'third-party', detail: 'Leostream, Parallels RAS as brokers', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'Used by the vendor for cloud offers since 2012; customer use not stated',
      asOf: 'undated',
      source: 'https://scale.rocks/resources/scale-computing-cloud-unity-theory-of-operations',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'limited',
      detail: 'K3s and Docker inside VMs from Fleet Manager templates',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/kubernetes.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'no',
      detail:
        "No CPU pinning, huge pages or NUMA control in the vendor's modules; only a preferred and a backup node per VM",
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_node_affinity.py',
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
      detail: 'Oracle’s policy does not accept KVM, apart from Oracle’s own',
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': { value: 'unknown', detail: 'No public statement found.', evidence: 'unsourced' },
    'backup-built-in': {
      value: 'included',
      detail: 'Snapshots, schedules, SMB export, replication',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/snapshot_schedule.py',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Image-level plug-in for HyperCore; no application-aware processing.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/sc_hypercore.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no image-level support known.',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/backup-appliances.md',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Acronis agentless for HyperCore 8.8–9.4',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/examples/backup-appliances.md',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'first-party',
      detail: 'SC//Migrate, separately offered; or disk upload',
      evidence: 'unsourced',
    },
    'import-hyper-v': {
      value: 'first-party',
      detail: 'SC//Migrate works inside the guest; or disk upload',
      evidence: 'unsourced',
    },
    'import-xen': { value: 'first-party', detail: 'SC//Migrate works inside the guest', evidence: 'unsourced' },
    'import-rhv': {
      value: 'first-party',
      detail: 'SC//Migrate works inside the guest; or QCOW2 upload',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'first-party',
      detail: 'SC//Migrate works inside the guest; Veeam restores Proxmox backups; or upload QCOW2 as virtual disk.',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'first-party',
      detail: 'SC//Migrate copies running machines; Veeam Agent backups restore too.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/sc_hypercore.html',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'limited',
      detail: 'vTPM with UEFI since 9.2; secure boot not named',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'no',
      detail: 'No such setting in the vendor’s modules',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm.py',
      evidence: 'vendor',
    },
    airgap: {
      value: 'limited',
      detail: 'Clusters run alone; Fleet Manager is a cloud service',
      asOf: '2026-08',
      source:
        'https://raw.githubusercontent.com/api-evangelist/scale-computing/refs/heads/main/llms/scale-computing-llms.txt',
      evidence: 'community',
    },
    'common-criteria': { value: 'no', detail: 'No certificate known', evidence: 'unsourced' },
    fips: { value: 'unknown', detail: 'No public statement found', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: 'HyperCore 9.6: the fleet manager asks for 9.6.6 or later; 9.4 in March 2025',
      asOf: '2026-04',
      source:
        'https://github.com/ScaleComputing/kraken-applications/blob/c02bb3b24287d12375ba89a1be3d0c50828bed0f/docs/getting-started/overview.md',
      evidence: 'vendor',
    },
    'supported-until': { value: 'unknown', detail: 'No public life-cycle dates found', evidence: 'unsourced' },
    'vendor-support': { value: 'round-the-clock', detail: '24×7 with the nodes', evidence: 'unsourced' },
    community: {
      value: 'small',
      detail: 'Customer forum behind a login',
      asOf: '2026-08',
      source:
        'https://raw.githubusercontent.com/api-evangelist/scale-computing/refs/heads/main/llms/scale-computing-llms.txt',
      evidence: 'judgement',
    },
    'track-record': {
      value: 14,
      detail: 'HC3 with KVM since 2012; text of that age describes live clusters',
      asOf: 'undated',
      source: 'https://scale.rocks/resources/scale-computing-cloud-unity-theory-of-operations',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'uncertain',
      detail:
        'Bought by Acumera in July 2025, new management; Veeam and Lenovo partnerships since (reported by a third party)',
      asOf: '2026-06',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'proprietary',
      detail: 'KVM inside; SCRIBE and management are closed',
      evidence: 'unsourced',
    },
    'vendor-region': {
      value: 'us',
      detail: 'United States: Indianapolis, Indiana; owned by Acumera (USA) since July 2025',
      asOf: 'undated',
      source: 'https://paperzz.com/doc/8701231/hc3-user-guide---scale-computing',
      evidence: 'vendor',
    },
    'exit-path': {
      value: 'workable',
      detail: 'VM export to an SMB share; disk images can be read elsewhere',
      asOf: '2025-03',
      source:
        'https://github.com/ScaleComputing/HyperCoreAnsibleCollection/blob/c4f4370637f2e4c7332c936151060e7a1e0c2720/plugins/modules/vm_export.py',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
