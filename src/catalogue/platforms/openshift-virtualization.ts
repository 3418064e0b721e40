import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'openshift-virtualization',
  name: 'Red Hat OpenShift Virtualization',
  vendor: 'Red Hat (IBM)',
  engine: 'KubeVirt (KVM/QEMU in pods on Kubernetes)',
  engineFamilies: ['kvm'],
  family: 'cloud-stack',
  homepage: 'https://www.redhat.com/en/technologies/cloud-computing/openshift',
  summary:
    "Virtual machines as Kubernetes workloads on bare-metal OpenShift, in every OpenShift edition and in a VM-only edition; Red Hat's successor to RHV.",
  bestFor: [
    'organisations that already run OpenShift',
    'VMs and containers on one platform with GitOps',
    'former RHV estates with Red Hat contracts',
    'large VMware exits with the migration toolkit',
  ],
  watchOut: [
    'prices only on request; storage, DR and multi-cluster are further subscriptions',
    'needs Kubernetes skills and a platform team',
    'live migration needs ReadWriteMany storage',
    'a new minor release about every four months',
  ],
  facts: {
    'licence-fee': {
      value: 'unknown',
      detail: 'No public list price, Red Hat quotes; one bare-metal subscription covers both sockets of this host',
      asOf: '2026-05',
      source:
        'https://github.com/api-evangelist/openshift/blob/d0dd811b59ce41285bfcab3cfb86e0373ba9b240/plans/openshift-plans-pricing.yml',
      evidence: 'independent',
    },
    'free-edition': {
      value: 'trial',
      detail: 'Evaluation sandbox only; the free community build is OKD with KubeVirt, without Red Hat support',
      asOf: '2026-05',
      source:
        'https://github.com/api-evangelist/openshift/blob/d0dd811b59ce41285bfcab3cfb86e0373ba9b240/plans/openshift-plans-pricing.yml',
      evidence: 'independent',
    },
    'pricing-unit': {
      value: 'socket',
      detail: 'Bare-metal socket pair, up to 128 cores per subscription; other editions also per core pair',
      asOf: 'undated',
      source: 'https://www.redhat.com/en/resources/self-managed-openshift-subscription-guide',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'changed',
      detail: 'VM-only Virtualization Engine added in 2025; users argued over core counting, others saw no change',
      asOf: '2025-02',
      source: 'https://redlib.hadinaqvi.dev/r/openshift/comments/1iiailx/openshift_licensing_changes',
      evidence: 'community',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need Windows licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'limited',
      detail: 'Included in every OpenShift subscription on bare metal; a RHEL subscription does not cover it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Red Hat product', evidence: 'unsourced' },
    'rides-on-oracle-support': { value: 'no', detail: 'Red Hat product', evidence: 'unsourced' },
    'ease-of-setup': {
      value: 'expert',
      detail:
        'Assisted installer helps, but shared read-write storage, networks, fencing and Kubernetes operations make it a project',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/patterns/hypervisor-migration.md',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'platform-team',
      detail: 'Kubernetes platform with a minor release every four months',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Console hides some YAML, operations are Kubernetes',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Nodes are immutable Linux; the rest is Kubernetes',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Red Hat maps vSphere terms to its own, but many have no direct counterpart',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/3fbdc84f8b1775081084940e2185aee8ff42c9c3/modules/virt-vmware-comparison.adoc',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'native', detail: 'VMs are Kubernetes objects', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'Bare metal with Red Hat CoreOS workers',
      asOf: 'undated',
      source: 'https://aireilly.github.io/openshift-docs/virt/install/preparing-cluster-for-virt.html',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Bare-metal clusters on ARM64; Windows guests not expected there',
      asOf: 'undated',
      source: 'https://aireilly.github.io/openshift-docs/virt/install/preparing-cluster-for-virt.html',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'OpenShift runs on Power, its virtualization does not',
      evidence: 'unsourced',
    },
    'host-s390x': {
      value: 'supported',
      detail: 'IBM Z and LinuxONE LPARs; no Windows VMs, no vGPU, no memory hot-plug',
      asOf: 'undated',
      source: 'https://aireilly.github.io/openshift-docs/virt/install/preparing-cluster-for-virt.html',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'CoreOS is not released for Apple hardware', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V enabled is a requirement',
      asOf: '2023',
      source: 'https://docs.openshift.com/container-platform/4.13/virt/install/preparing-cluster-for-virt.html',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail:
        'CoreOS 9.8 by default (x86-64-v2), CoreOS 10.2 technology preview in 4.22; mixed CPUs hamper live migration',
      asOf: '2026-06',
      source:
        'https://github.com/openshift/openshift-docs/blob/00f46444f7dff4f041731db9dcb9244f27a7b44f/virt/release_notes/virt-4-22-release-notes.adoc',
      evidence: 'vendor',
    },
    'host-form': {
      value: 'kubernetes-operator',
      detail: 'Operator on bare-metal OpenShift; control plane on the same or other nodes',
      asOf: 'undated',
      source: 'https://www.redhat.com/en/resources/self-managed-openshift-subscription-guide',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Single-node OpenShift for the edge: no HA, no live migration, much overhead',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/infrastructure.md',
      evidence: 'judgement',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Two-node cluster with arbiter or fencing in the 4.22 manual; heavy for two hosts',
      asOf: '2026',
      source:
        'https://docs.redhat.com/documentation/openshift_container_platform/4.22/html-single/installing_a_two_node_openshift_cluster/index',
      evidence: 'judgement',
    },
    'fit-small-cluster': {
      value: 'workable',
      detail: 'Three control-plane nodes plus workers, or compact; overhead is large for a few VMs',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/infrastructure.md',
      evidence: 'judgement',
    },
    'fit-medium-cluster': { value: 'designed-for', detail: 'Its usual size', evidence: 'judgement' },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'Up to about 100 nodes per cluster recommended',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'judgement',
    },
    'fit-huge': {
      value: 'workable',
      detail: 'Tested to 500; beyond 100 Red Hat advises several clusters',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'judgement',
    },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'Single-node clusters by zero-touch provisioning under Advanced Cluster Management',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/infrastructure.md',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 216,
      detail: 'Tested; 255 theoretical',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 6,
      detail: '6 TB tested; 16 TB theoretical',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 500,
      detail: 'Tested; 100 or fewer recommended; 10,000 VMs',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Certified list at access.redhat.com/articles/973163',
      asOf: '2026-06',
      source:
        'https://github.com/openshift/openshift-docs/blob/00f46444f7dff4f041731db9dcb9244f27a7b44f/virt/release_notes/virt-4-22-release-notes.adoc',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'limited',
      detail:
        'q35 machine only; a transitional-virtio preference exists for old kernels, RHEL 7 is the oldest RHEL template',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/common-instancetypes/blob/7c1e305b6d5ac7d80c45d993028dc22d257877c9/preferences/linux-virtio-transitional/metadata/metadata.yaml',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Templates 2016 to 2025; in Microsoft’s validation programme on Intel and AMD',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/09b7612f524f8fe8a27e72426d35eeebbe311aa3/virt/release_notes/virt-4-21-release-notes.adoc',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Templates for Windows 10 and 11 with persistent vTPM',
      asOf: '2025-11',
      source: 'https://github.com/kubevirt/common-templates/tree/9e21fc25fe642d558e6fa970e894d13aac42bbfa/templates',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'limited',
      detail: 'XP and 2003 boot only with an annotation; not certified by Red Hat',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/user_workloads/legacy_windows.md',
      evidence: 'vendor',
    },
    'guest-bsd': { value: 'works', detail: 'FreeBSD has virtio drivers; not certified', evidence: 'unsourced' },
    'guest-solaris': {
      value: 'unknown',
      detail: 'No public statement found; not among the certified guests.',
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
      detail: 'q35 only, SATA instead of IDE; NIC models e1000, rtl8139, pcnet, ne2k exist upstream',
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
      detail: 'Disks must be ReadWriteMany; VM names up to 47 characters',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/3fbdc84f8b1775081084940e2185aee8ff42c9c3/modules/virt-vmware-comparison.adoc',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail:
        'Native since 4.21, also in bulk across namespaces; live only together with a move to another node (KubeVirt engine)',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/09b7612f524f8fe8a27e72426d35eeebbe311aa3/virt/release_notes/virt-4-21-release-notes.adoc',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'Node Health Check plus Fence Agents or Self Node Remediation operators, to be installed and set up',
      asOf: '2026',
      source:
        'https://docs.redhat.com/en/documentation/workload_availability_for_red_hat_openshift/latest/html/remediation_fencing_and_maintenance/fence-agents-remediation-operator-remediate-nodes',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy in KubeVirt', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail:
        'Descheduler with live migration; load-aware autopilot announced for 5.0, which was in preparation in October 2026',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/3fbdc84f8b1775081084940e2185aee8ff42c9c3/modules/virt-vmware-comparison.adoc',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'paid-edition',
      detail: 'Metro-DR/Regional-DR need OpenShift Data Foundation Advanced and Advanced Cluster Management',
      asOf: '2025-11',
      source:
        'https://raw.githubusercontent.com/validatedpatterns/docs/main/content/patterns/ramendr-starter-kit/_index.adoc',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail:
        'Two nodes plus arbiter, or two with fencing (4.22); storage must suit, and Virtualization on it is not named.',
      asOf: '2026',
      source:
        'https://docs.redhat.com/documentation/openshift_container_platform/4.22/html-single/installing_a_two_node_openshift_cluster/index',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Local Storage or LVM Storage operator; ReadWriteOnce, so no live migration',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/storage.md',
      evidence: 'independent',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS volumes or a vendor Kubernetes storage driver',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/storage.md',
      evidence: 'independent',
    },
    'storage-smb': {
      value: 'limited',
      detail: 'A CIFS/SMB CSI operator serves files to pods; not a usual place for VM disks',
      evidence: 'unsourced',
    },
    'storage-iscsi': {
      value: 'included',
      detail: "Static iSCSI volumes, or the array vendor's Kubernetes storage driver with ReadWriteMany block",
      asOf: '2026',
      source:
        'https://docs.redhat.com/zh-cn/documentation/openshift_container_platform/4.21/html/storage/persistent-storage-using-iscsi',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: "Static Fibre Channel volumes, or the array vendor's Kubernetes storage driver with ReadWriteMany block",
      evidence: 'unsourced',
    },
    'storage-hci': {
      value: 'paid-edition',
      detail: 'OpenShift Data Foundation (Ceph), own subscription except in Platform Plus; at least three nodes',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/storage.md',
      evidence: 'independent',
    },
    sdn: {
      value: 'included',
      detail: 'OVN-Kubernetes overlay and Multus; no direct NSX equivalent',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/3fbdc84f8b1775081084940e2185aee8ff42c9c3/modules/virt-vmware-comparison.adoc',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'NetworkPolicy, also multi-network policy for secondary networks',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/network/networkpolicy.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'SR-IOV network operator',
      asOf: '2026-06',
      source:
        'https://github.com/openshift/openshift-docs/blob/00f46444f7dff4f041731db9dcb9244f27a7b44f/virt/release_notes/virt-4-22-release-notes.adoc',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'OpenShift console with a Virtualization view',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/3fbdc84f8b1775081084940e2185aee8ff42c9c3/modules/virt-vmware-comparison.adoc',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'Kubernetes API and virtctl; Redfish API technology preview in 4.22',
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
      detail: 'redhat.openshift_virtualization, upstream kubevirt.core',
      asOf: '2026-06',
      source: 'https://github.com/kubevirt/kubevirt.core/blob/7d49efe56ca3e1d39687fdea0accb200d8b6ca4a/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'included',
      detail: 'KubeVirt objects',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/cluster_admin/installation.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Projects, roles and application-aware quotas for VMs in the console',
      asOf: '2026-06',
      source:
        'https://github.com/openshift/openshift-docs/blob/00f46444f7dff4f041731db9dcb9244f27a7b44f/virt/release_notes/virt-4-22-release-notes.adoc',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory and LDAP sign-in through OAuth identity providers; no Windows admin tools',
      asOf: '2026-08',
      source:
        'https://github.com/ErikEvenson/architect/blob/e702670235e9bb2af88aa28a14a657a6aff71865/knowledge/providers/openshift/security.md',
      evidence: 'independent',
    },
    'multi-site': {
      value: 'paid-edition',
      detail: 'Advanced Cluster Management; part of Platform Plus',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/0e37e9bdcb845639ced7848daabcd9c0e486b14e/modules/virt-tested-maximums.adoc',
      evidence: 'vendor',
    },
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
      detail:
        'NVIDIA vGPU (mediated devices, SR-IOV); live migration with one mediated device came upstream in KubeVirt 1.9',
      asOf: '2026-07',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/release_notes.md',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'OpenUDS broker has an OpenShift provider for VMs.',
      asOf: '2026-05',
      source:
        'https://github.com/VirtualCable/uds-broker/blob/57ff899e52f5db93e1fc275a23e303d912f6c4e1/src/uds/services/OpenShift/provider.py',
      evidence: 'independent',
    },
    nested: {
      value: 'limited',
      detail: 'Possible with host-passthrough CPU; Red Hat does not test RHEL level-1 VMs outside plain RHEL',
      asOf: '2026',
      source:
        'https://docs.redhat.com/zh-cn/documentation/red_hat_enterprise_linux/10/html/configuring_and_managing_windows_virtual_machines/support-limitations-for-nested-virtualization',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'In all editions except Virtualization Engine, which allows infrastructure containers only',
      asOf: 'undated',
      source: 'https://redhat.com/en/resources/self-managed-openshift-subscription-guide',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'Dedicated CPUs, huge pages, NUMA passthrough, real-time preferences',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/dedicated_cpu_resources.md',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'unknown',
      detail:
        "Red Hat's automation prepares it for SAP, but no certification statement for HANA was found; ask SAP and Red Hat.",
      asOf: '2025',
      source: 'https://github.com/sap-linuxlab/community.sap_infrastructure/pull/109.diff',
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
      value: 'validated',
      detail: 'Certified for CoreOS workers on Intel and AMD; catalogue entry named 4.20.',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/09b7612f524f8fe8a27e72426d35eeebbe311aa3/virt/release_notes/virt-4-21-release-notes.adoc',
      evidence: 'vendor',
    },
    'backup-built-in': {
      value: 'included',
      detail: 'OADP operator (Velero): CSI snapshots or DataMover to object storage',
      asOf: '2026',
      source:
        'https://docs.redhat.com/ja/documentation/openshift_container_platform/4.21/html/virtualization/virt-backup-restore-overview',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Veeam Kasten, per-VM policies',
      asOf: '2026',
      source: 'https://docs.kasten.io/latest/usage/vm_protection',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Commvault protects these VMs through its Kubernetes support.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail:
        'CloudCasa (changed-block tracking in preview from 4.22); Trilio, Cohesity and Storware are further choices.',
      asOf: '2026',
      source: 'https://docs.cloudcasa.io/help/reference-cbt.html',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'first-party',
      detail: 'Migration Toolkit for Virtualization 2.12: vSphere 6.5+, cold and warm, array copy offload',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'first-party',
      detail:
        'Migration Toolkit: cold only, Windows Server 2019 or later; its prerequisites exclude failover clusters.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_hyperv-prerequisites.adoc',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'Not a source of the migration toolkit; virt-v2v converts the guest and can write KubeVirt disks.',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-rhv': {
      value: 'first-party',
      detail: 'Migration Toolkit, cold and warm; tested with RHV 4.4 SP1',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/con_choosing-migration-type.adoc',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'No libvirt or Proxmox source in the migration toolkit; upload qcow2 through the console or virtctl.',
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
      detail: 'Secure Boot and persistent vTPM/UEFI state; not Secure Boot on Arm',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/compute/persistent_tpm_and_uefi_state.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'limited',
      detail:
        'IBM Secure Execution generally available since 4.21; SEV-SNP and TDX appear in no notes of 4.21, 4.22, 5.0',
      asOf: '2026',
      source:
        'https://github.com/openshift/openshift-docs/blob/09b7612f524f8fe8a27e72426d35eeebbe311aa3/virt/release_notes/virt-4-21-release-notes.adoc',
      evidence: 'vendor',
    },
    airgap: {
      value: 'included',
      detail: 'Mirrored registry and catalogues',
      asOf: 'undated',
      source:
        'https://github.com/openshift/openshift-docs/blob/0157c3cd9d9b74b0dce710fdc687adf4173dc0d9/virt/install/preparing-cluster-for-virt.adoc',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'no',
      detail: 'None for OpenShift known; Red Hat Enterprise Linux holds one',
      evidence: 'unsourced',
    },
    fips: {
      value: 'validated',
      detail: "FIPS mode uses RHEL's validated modules; choose it at install time",
      asOf: '2023',
      source: 'https://access.redhat.com/articles/openshift_fips_compliance_faq',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '4.22 (2026-06-09); 5.0 in preparation in October 2026',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
    'supported-until': {
      value: '2027-12-31',
      detail: '4.22 maintenance; paid extended terms up to 36 months in all',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Around the clock with Premium; Standard in business hours',
      asOf: 'undated',
      source: 'https://access.redhat.com/support/offerings/production/contacts',
      evidence: 'vendor',
    },
    community: { value: 'large', detail: 'OpenShift, OKD and KubeVirt users, many partners', evidence: 'judgement' },
    'track-record': { value: 6, detail: 'Generally available since OpenShift 4.5 (2020)', evidence: 'unsourced' },
    'vendor-outlook': {
      value: 'growing',
      detail: 'Successor of RHV, new edition for VMs, new import sources, 5.0 under way',
      asOf: '2026-10',
      source:
        'https://github.com/openshift/openshift-docs/blob/09cdbebfb1bc8fb14cd662b836359bfbc404f3b6/virt/release_notes/virt-5-0-release-notes.adoc',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Upstream Apache-2.0 (KubeVirt, OKD); supported binaries by subscription',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/LICENSE',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'us', detail: 'Red Hat, Raleigh (North Carolina), owned by IBM', evidence: 'unsourced' },
    'exit-path': {
      value: 'workable',
      detail: 'Disks can be exported; VM definition is Kubernetes YAML and must be rebuilt elsewhere',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/export_api.md',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
