import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'kubevirt',
  name: 'KubeVirt (upstream, on any Kubernetes)',
  vendor: 'CNCF project',
  engine: 'KVM/QEMU inside Kubernetes pods',
  engineFamilies: ['kvm'],
  family: 'cloud-stack',
  homepage: 'https://kubevirt.io/',
  summary:
    'Kubernetes add-on that runs VMs as pods; the upstream engine of OpenShift Virtualization and SUSE Virtualization, usable on self-run Kubernetes.',
  bestFor: [
    'platform teams that already run Kubernetes on bare metal',
    'VMs and containers under one API and pipeline',
    'GitOps',
  ],
  watchOut: [
    'no vendor, no console and no storage of its own',
    'Kubernetes skills are a must',
    'HA after a host failure needs extra operators',
    'upgrade treadmill: three Kubernetes releases a year',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: 'Apache-2.0; Kubernetes distribution and storage may cost extra',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/LICENSE',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'All functions free, production use included',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/LICENSE',
      evidence: 'vendor',
    },
    'pricing-unit': { value: 'none', detail: 'Nothing is counted', evidence: 'unsourced' },
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
      detail: 'Red Hat covers its own build only: OpenShift Virtualization',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SUSE covers its own build only: SUSE Virtualization',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': { value: 'no', detail: 'Not covered by Oracle', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'expert',
      detail:
        'Needs a bare-metal Kubernetes with shared read-write storage, networks and fencing first; then operators and feature gates',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'platform-team',
      detail:
        'Kubernetes, network and storage plug-ins and KubeVirt each upgrade about three times a year; from 1.9 beta features are on by default',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/kubevirt.github.io/blob/1a9fae231af78423a96f402fb5631cb54dee8f76/_posts/2026-07-10-Beta-Features-On-By-Default-In-v1-9.md',
      evidence: 'judgement',
    },
    'skill-windows': { value: 'foreign', detail: 'Kubectl and YAML', evidence: 'judgement' },
    'skill-linux': { value: 'helpful', detail: 'Nodes are Linux; operations are Kubernetes', evidence: 'judgement' },
    'skill-vmware': {
      value: 'foreign',
      detail: 'No console upstream, no vSphere-like concepts',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'native', detail: 'VMs are Kubernetes objects', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'amd64 is one of the released builds',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/build-the-builder.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Builds released; guide lists gaps: no Secure Boot, no huge pages',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/virtual_machines_on_Arm64.md',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'Not a release architecture',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/build-the-builder.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 'Builds released; IBM Secure Execution in partition nodes',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/build-the-builder.md',
      evidence: 'vendor',
    },
    'host-apple-silicon': {
      value: 'no',
      detail: 'Not a platform of the project; only inside a Linux VM for tests',
      evidence: 'unsourced',
    },
    'host-without-vt': {
      value: 'emulation-only',
      detail: 'useEmulation switch, for tests',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/software-emulation.md',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Any Linux Kubernetes node with /dev/kvm',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'kubernetes-operator',
      detail: 'Operator and privileged daemon set on Kubernetes',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'Works on single-node Kubernetes for tests; much overhead, no migration',
      evidence: 'judgement',
    },
    'fit-two-hosts': { value: 'poor', detail: 'Kubernetes control plane wants three voters', evidence: 'judgement' },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Sensible only where Kubernetes runs anyway',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'Platform teams with bare-metal Kubernetes',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'Kubernetes scheduling; OKD documentation recommends 100 or fewer hosts per cluster',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Several clusters; OKD documentation tested 500 hosts',
      asOf: '2026',
      source: 'https://docs.okd.io/latest/virt/about_virt/virt-supported-limits.html',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'GitOps tools roll out many clusters; each site carries a Kubernetes',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 216,
      detail: 'Tested on OKD Virtualization; 255 theoretical; KubeVirt itself states none',
      asOf: '2026',
      source: 'https://docs.okd.io/latest/virt/about_virt/virt-supported-limits.html',
      evidence: 'independent',
    },
    'limit-vm-memory': {
      value: 6,
      detail: '6 TB tested on OKD Virtualization; 16 TB theoretical',
      asOf: '2026',
      source: 'https://docs.okd.io/latest/virt/about_virt/virt-supported-limits.html',
      evidence: 'independent',
    },
    'limit-cluster-hosts': {
      value: 500,
      detail: 'Tested on OKD Virtualization; 100 or fewer recommended',
      asOf: '2026',
      source: 'https://docs.okd.io/latest/virt/about_virt/virt-supported-limits.html',
      evidence: 'independent',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Project templates for RHEL, CentOS Stream, Fedora, Ubuntu, openSUSE',
      asOf: '2025-11',
      source: 'https://github.com/kubevirt/common-templates/tree/9e21fc25fe642d558e6fa970e894d13aac42bbfa/templates',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail: 'q35 machine only; transitional-virtio preference; CentOS 6 is the oldest template',
      asOf: '2025-11',
      source: 'https://github.com/kubevirt/common-templates/tree/9e21fc25fe642d558e6fa970e894d13aac42bbfa/templates',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Templates 2016 to 2025, preferences from 2003; no Microsoft validation',
      asOf: '2025-11',
      source: 'https://github.com/kubevirt/common-templates/tree/9e21fc25fe642d558e6fa970e894d13aac42bbfa/templates',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows 10 and 11 templates; persistent vTPM',
      asOf: '2025-11',
      source: 'https://github.com/kubevirt/common-templates/tree/9e21fc25fe642d558e6fa970e894d13aac42bbfa/templates',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'XP and 2003 need an annotation; preferences exist for XP, 7, 2003, 2008, 2012',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/legacy_windows.md',
      evidence: 'vendor',
    },
    'guest-bsd': { value: 'works', detail: 'FreeBSD has virtio drivers', evidence: 'unsourced' },
    'guest-solaris': {
      value: 'unknown',
      detail: 'No public statement found; no template or preference names it.',
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
      detail: 'q35 only, SATA instead of IDE; NIC models e1000, rtl8139, pcnet, ne2k',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/interfaces_and_networks.md',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM engine, hardware virtualisation always',
      asOf: '2025-09',
      source: 'https://raw.githubusercontent.com/SUSE/doc-sle/refs/heads/main/xml/virt_support.xml',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'Every VM is a KVM guest in a pod',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/windows_virtio_drivers.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio-blk/scsi (viostor, vioscsi), virtio-net (NetKVM), virtio-balloon, viorng',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/windows_virtio_drivers.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'ReadWriteMany volumes; not with bridge binding on the pod network',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/live_migration.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail:
        'Live, but only together with a move to another node; not for hot-plugged or shared disks; target volume made first',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/volume_migration.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'third-party',
      detail:
        'medik8s Node Health Check with a fencing operator; otherwise pods of a dead node are force-deleted by hand',
      asOf: '2026-07',
      source:
        'https://github.com/medik8s/node-healthcheck-operator/blob/dd44432997c6edb4b577043919c4701c16524a73/README.md',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'third-party',
      detail: 'Kubernetes descheduler; VMs are evictable only with an annotation',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/node_assignment.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'third-party',
      detail: 'Storage replication, e.g. Ceph mirroring with Ramen',
      evidence: 'unsourced',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'A third etcd voter is needed, and storage that survives one of two nodes',
      evidence: 'unsourced',
    },
    'storage-local': {
      value: 'included',
      detail: 'Local volumes; ReadWriteOnce, so no live migration',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/localstorage-disks.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Any persistent volume claim',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/disks_and_volumes.md',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'limited',
      detail: 'Community SMB Kubernetes storage driver; not a usual place for VM disks',
      evidence: 'unsourced',
    },
    'storage-iscsi': {
      value: 'third-party',
      detail: "Array vendor's or community Kubernetes storage driver with ReadWriteMany block",
      evidence: 'unsourced',
    },
    'storage-fc': {
      value: 'third-party',
      detail: "Array vendor's Kubernetes storage driver with ReadWriteMany block",
      evidence: 'unsourced',
    },
    'storage-hci': { value: 'third-party', detail: 'Rook-Ceph, Longhorn, LINSTOR and others', evidence: 'unsourced' },
    sdn: {
      value: 'third-party',
      detail: 'From the network plug-in you choose (OVN-Kubernetes, Kube-OVN, Cilium) with Multus.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/interfaces_and_networks.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'third-party',
      detail: 'Kubernetes NetworkPolicy, enforced by the network plug-in that you choose.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/networkpolicy.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Sriov binding through VFIO',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/interfaces_and_networks.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'third-party',
      detail: 'None upstream; OKD console, Rancher or Headlamp',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Kubernetes API and virtctl',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/virtctl_client_tool.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'HashiCorp Kubernetes provider or community KubeVirt provider',
      evidence: 'unsourced',
    },
    ansible: {
      value: 'included',
      detail: 'kubevirt.core collection of the project',
      asOf: '2026-06',
      source: 'https://github.com/kubevirt/kubevirt.core/blob/7d49efe56ca3e1d39687fdea0accb200d8b6ca4a/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'included',
      detail: 'That is what it is',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Namespaces as tenants with roles and resource quotas, log-in by the cluster; no portal of its own',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/authorization.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory sign-in only through an OpenID Connect provider of the cluster; no Windows admin tools',
      evidence: 'unsourced',
    },
    'multi-site': { value: 'third-party', detail: 'Rancher, Open Cluster Management, Argo CD', evidence: 'unsourced' },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI host devices; blocks live migration',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/host-devices.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU (mediated devices); live migration of one since 1.9',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/release_notes.md',
      evidence: 'vendor',
    },
    vdi: { value: 'no', detail: 'No supported broker known for upstream', evidence: 'unsourced' },
    nested: {
      value: 'limited',
      detail: 'Only with CPU model host-passthrough; the guide does not document nested use',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/virtual_hardware.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'It is Kubernetes',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'Dedicated CPUs, huge pages and NUMA passthrough.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/dedicated_cpu_resources.md',
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
      detail: "Not in Oracle's list",
      asOf: '2026',
      source: 'https://oraclelicenseaudits.com/blog/hard-partitioning-technologies-oracle-accepts/',
      evidence: 'independent',
    },
    'ms-svvp': {
      value: 'no',
      detail: 'Only vendor builds are validated (OpenShift Virtualization)',
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots, export, incremental backup (alpha in 1.9); no scheduler or catalogue',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/release_notes.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail: 'Kasten supports the OpenShift and SUSE builds only; elsewhere agents inside the guests.',
      asOf: 'undated',
      source: 'https://docs.kasten.io/7.5.8/usage/vm_protection',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'CloudCasa, Velero with the KubeVirt plug-in, Trilio',
      asOf: '2026',
      source: 'https://docs.cloudcasa.io/help/reference-cbt.html',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'third-party',
      detail: 'Forklift, cold and warm; sister project kubev2v',
      asOf: '2026-08',
      source: 'https://github.com/kubev2v/forklift/blob/d42511bb28a605af9303b097333baa61d6c74a00/README.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Forklift has a Hyper-V provider, cold only',
      asOf: '2026-08',
      source:
        'https://github.com/kubev2v/forklift/tree/d42511bb28a605af9303b097333baa61d6c74a00/pkg/controller/provider/web',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v converts the guest and can write KubeVirt disks.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-rhv': {
      value: 'third-party',
      detail: 'Forklift, cold and warm from oVirt',
      asOf: '2026-08',
      source: 'https://github.com/kubev2v/forklift/blob/d42511bb28a605af9303b097333baa61d6c74a00/README.md',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'Upload qcow2 with Containerized Data Importer; write the VM object',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/containerized_data_importer.md',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v boot image with a virt-v2v conversion host, then upload; or a plain disk image.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail:
        'Persistent vTPM and UEFI state (feature gate generally available in the code of August 2026); no Secure Boot on Arm64',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/persistent_tpm_and_uefi_state.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'limited',
      detail: '1.9: SEV beta, TDX alpha, IBM Secure Execution beta; no live migration or passthrough with SEV',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/release_notes.md',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'Private registry for images', evidence: 'unsourced' },
    'common-criteria': { value: 'no', detail: 'No vendor, no certificate', evidence: 'unsourced' },
    fips: { value: 'no', detail: 'No vendor, no validated modules of its own', evidence: 'unsourced' },
    status: {
      value: 'active',
      detail: '1.9.0, 2026-07 (for Kubernetes 1.36)',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/release_notes.md',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2027-06-28',
      detail: '1.9 lives as long as Kubernetes 1.36; project plans to keep the newest three minors',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/docs/release.md',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'partners-only',
      detail: 'Project sells none; Red Hat and SUSE support their own builds around the clock (separate entries)',
      evidence: 'unsourced',
    },
    community: {
      value: 'medium',
      detail: 'CNCF project with Red Hat, NVIDIA, SUSE, IBM and others; smaller than VMware or Proxmox circles',
      evidence: 'judgement',
    },
    'track-record': {
      value: 3,
      detail: '1.0.0 on 2023-07-06; 0.1 in 2017, in products since 2020',
      asOf: '2023-07',
      source: 'https://github.com/kubevirt/kubevirt/tree/v1.0.0',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: 'Heading for CNCF graduation, about three releases a year, base of two commercial products',
      asOf: '2025-11',
      source:
        'https://github.com/kubevirt/kubevirt.github.io/blob/1a9fae231af78423a96f402fb5631cb54dee8f76/_posts/2025-11-07-Announcing-KubeVirt-Security-Audit-Results.md',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Everything under the Apache licence, version 2.0',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/LICENSE',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'community',
      detail: 'Cloud Native Computing Foundation project, no single vendor',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'workable',
      detail: 'Export API (generally available in 1.9) gives disks; VM definition is Kubernetes YAML',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/export_api.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
