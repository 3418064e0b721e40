import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'opennebula',
  name: 'OpenNebula',
  vendor: 'OpenNebula Systems',
  engine: 'KVM/QEMU, LXC',
  engineFamilies: ['kvm'],
  family: 'cloud-stack',
  homepage: 'https://opennebula.io',
  summary:
    'European open-source cloud manager: a light front-end drives KVM and LXC hosts with tenants, federation, marketplace and an optional enterprise subscription.',
  bestFor: [
    'mid-size private clouds that find OpenStack too heavy',
    'edge and multi-site federation',
    'European and sovereign requirements',
    'converting vCenter estates with OneSwap',
  ],
  watchOut: [
    'native SAN drivers (thin LVM, NetApp, Pure) and Veeam only with the subscription',
    'VM HA is a hook whose fencing script the administrator writes',
    'maintenance releases between versions go to subscribers',
    'vCenter driver removed in 7.0',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 EUR Community Edition; Enterprise subscription per host and year, price on request',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'limited',
      detail:
        'Community Edition lacks native SAN drivers, Veeam link and maintenance releases; upgrade tools are in it again',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/overview.md',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'host',
      detail: 'Enterprise only; no limit on cores, VMs or memory; Community counts nothing',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Community Edition free throughout, upgrade tools back in it since 7.x; Enterprise prices are not public',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'The other way round: a special edition bundles RHEL support for the hosts',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SLES may be the host; a special edition bundles Rancher Prime',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Product of another vendor; Oracle agreements do not cover it',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'assembly',
      detail:
        'OneDeploy playbooks set up front-end and hosts in a day; shared storage, HA hook and fencing script follow by hand',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'small-team',
      detail: 'One light front-end and plain Linux hosts; two or three Linux admins',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Hosts and management are Linux; Windows only inside guests',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Plain KVM hosts and text templates are familiar; drivers, hooks and datastores must be learnt',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Clusters, DRS, datastores and templates map well; console and storage differ',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'foreign',
      detail: 'Kubernetes is a guest service here, not the base',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'RHEL/Alma 9–10, Ubuntu 22.04/24.04, Debian 12–13, SLES 15, openSUSE 16 (7.2)',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/release_information/release_notes/platform_notes.md',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'Packages for all host systems since 6.10.3 EE / 6.10.0.1 CE',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/release_information/release_notes/arm64.md',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'no',
      detail: 'Supported architectures: x86_64 and ARM64',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'no',
      detail: 'Supported architectures: x86_64 and ARM64',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'Linux KVM servers only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'emulation-only',
      detail: 'Hosts need VT-x/AMD-V; the evaluation installer falls back to QEMU emulation',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/try_opennebula/opennebula_sandbox_deployment/deploy_opennebula_onprem_with_minione.md',
      evidence: 'vendor',
    },
    'hardware-choice': { value: 'broad', detail: 'Whatever the host Linux drives', evidence: 'unsourced' },
    'host-form': {
      value: 'linux-package',
      detail: 'Packages on RHEL/Alma, Ubuntu, Debian, SLES, openSUSE',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'workable',
      detail: 'Front-end and KVM on one server; the one-server installer is meant for evaluation',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/try_opennebula/opennebula_sandbox_deployment/deploy_opennebula_onprem_with_minione.md',
      evidence: 'vendor',
    },
    'fit-two-hosts': {
      value: 'workable',
      detail: 'Front-end may run in a VM on the hosts; no witness',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'fit-small-cluster': {
      value: 'designed-for',
      detail: 'Light front-end, small clusters are common',
      evidence: 'unsourced',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'The size it is made for: one console over all hosts of a cluster',
      evidence: 'unsourced',
    },
    'fit-large-cluster': { value: 'designed-for', detail: 'One front-end manages it', evidence: 'unsourced' },
    'fit-huge': {
      value: 'designed-for',
      detail: '500 hosts stress-tested per instance; beyond that federation',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/release_information/release_notes/platform_notes.md',
      evidence: 'vendor',
    },
    'fit-edge-fleet': {
      value: 'designed-for',
      detail: 'Edge clusters on premises and at providers from one front-end',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/cloud_architecture_and_design/edge_cloud_reference_architecture.md',
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
      value: 500,
      detail: 'Recommended maximum per instance; users run about 2,000 to 2,500',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/release_information/release_notes/platform_notes.md',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Context packages for all main distributions, listed per release',
      asOf: '2026-07',
      source: 'https://github.com/OpenNebula/one-apps/releases/tag/v7.4.0',
      evidence: 'vendor',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'Without context package, on IDE and e1000',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Best-practice guide, context package, Windows profile; virtio-win by hand',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/guest_operating_systems/windows_best_practice.md',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: 'Windows ISO of choice; UEFI, Secure Boot firmware and vTPM',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/guest_operating_systems/windows_best_practice.md',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'What KVM boots, on IDE and e1000; no context package',
      evidence: 'unsourced',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'FreeBSD 13–15 with context package; others run',
      asOf: '2026-07',
      source: 'https://github.com/OpenNebula/one-apps/releases/tag/v7.4.0',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'Boots on KVM with emulated devices; no support statement',
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
      detail: 'KVM never had it; Xen drivers left the distribution with 5.0 (2016)',
      asOf: '2016',
      source:
        'https://github.com/OpenNebula/docs/blob/51af0b70e7f4fe30679cdd7233e8df5db0cfda3f/source/intro_release_notes/release_notes/compatibility.rst',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM guests on Intel or AMD hardware virtualisation',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'virtio disk and network, virtio-scsi, balloon; virtio-win for Windows',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/operation_references/hypervisor_configuration/kvm_driver.md',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; not offered here', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Shared storage and local datastores',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'limited',
      detail: 'Live for file, NFS and LVM file-mode datastores since 7.2; Ceph and native LVM only powered off',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/overview.md',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'limited',
      detail: 'Host-error hook to set up; fencing script is the administrator’s; shared storage only',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/control_plane_configuration/high_availability/vm_ha.md',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'OneDRS per cluster: balance or pack, predictive, automatic or by approval',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cloud_system_administration/scheduler/drs.md',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Documented blueprint: Ceph RBD mirroring, two front-ends, fail-over by commands',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/solutions/deployment_blueprints/disaster_recovery/overview.md',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'limited',
      detail: 'Hook works with two hosts, separate front-end and shared storage; no packaged witness',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/control_plane_configuration/high_availability/vm_ha.md',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'Local datastores, with cache; live storage migration',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/overview.md',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS/NAS datastore, automatic mount',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/nas_ds.md',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'no', detail: 'No SMB datastore in the 7.2 storage list', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'included',
      detail:
        'LVM file mode in the Community Edition (images copied at start); native thin LVM, NetApp, Pure only in the Enterprise Edition',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/overview.md',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail:
        'Same LVM drivers as iSCSI: file mode in the Community Edition, native thin LVM only in the Enterprise Edition',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'third-party',
      detail: 'Ceph (advised on own nodes), LINSTOR, StorPool',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/storage_system/ceph_ds.md',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'VXLAN with EVPN or multicast, VLAN, Open vSwitch, virtual routers',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/networking_system/vxlan.md',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Security groups per NIC; not on Open vSwitch networks',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/virtual_machines_networking/security_groups.md',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions as NICs, live attach',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/virtual_machines/vm_instances.md',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Sunstone for operators, group administrators and users',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'XML-RPC, REST and, since 7.2, gRPC',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/release_information/release_notes/whats_new.md',
      evidence: 'vendor',
    },
    terraform: {
      value: 'included',
      detail: 'Provider kept by the vendor',
      asOf: '2026-07',
      source:
        'https://github.com/OpenNebula/terraform-provider-opennebula/blob/509b8158fa5c397d41fb687ed68334c166ff8e3c/README.md',
      evidence: 'vendor',
    },
    ansible: {
      value: 'third-party',
      detail:
        "VM, image and host modules in community.general; vendor's OneDeploy playbooks only set up the cloud itself",
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/integration_references/automation_tools/ansible.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'no',
      detail: 'VMs are not Kubernetes objects; Cluster API, CSI and cloud provider exist for guest clusters',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'self-service': {
      value: 'included',
      detail: 'Users, groups, virtual data centres, quotas, showback',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cloud_system_administration/capacity_planning/quotas.md',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory by LDAP, SAML; no Windows admin tools',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Federation of zones with shared users; each zone schedules itself',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/control_plane_configuration/data_center_federation/overview.md',
      evidence: 'vendor',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough; NVIDIA guide',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/hosts_and_clusters/pci_passthrough.md',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU and MIG; Fabric Manager only in the Enterprise Edition',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/hosts_and_clusters/vgpu.md',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'UDS broker has an OpenNebula connector (manual of release 3.6); nothing in the product',
      asOf: 'undated',
      source: 'https://docs.openuds.ru/admin_guide_36.html',
      evidence: 'independent',
    },
    nested: {
      value: 'limited',
      detail: 'By CPU model host-passthrough; trouble-shooting page switches it off for failing resumes',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/operation_references/hypervisor_configuration/kvm_driver.md',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'included',
      detail: 'LXC system containers beside VMs, with fewer functions; Kubernetes as a service in VMs',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'Pinning, NUMA nodes, huge pages, placed by the scheduler',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
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
      detail: 'Restic or rsync, full and incremental, jobs with schedules; live for qcow2, Ceph, LVM',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/backup_system/overview.md',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'paid-edition',
      detail: 'Enterprise Edition: oVirt-compatible API, incremental, agentless; Veeam 12.3.1 certified',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/cluster_configuration/backup_system/veeam.md',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'limited',
      detail: 'Agents inside the guests; no statement of image-level support found.',
      evidence: 'unsourced',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware 7.1: agentless, full and incremental, proxy VM',
      asOf: 'undated',
      source: 'https://docs.storware.eu/backup-and-recovery-71/protecting-virtual-machines/virtual-machines/opennebula',
      evidence: 'independent',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'OneSwap package: vCenter, OVA, VMDK by virt-v2v; 96 % automatic by the vendor’s count',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/migration_from_vmware/import_ova.md',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'virt-v2v or qemu-img, then register the qcow2 image',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v by hand, then register the qcow2; OneSwap takes VMware sources only',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/software/migration_from_vmware/import_ova.md',
      evidence: 'vendor',
    },
    'import-rhv': { value: 'manual', detail: 'Export the disk, register it as an image', evidence: 'unsourced' },
    'import-kvm': {
      value: 'manual',
      detail: 'Register the existing qcow2 or raw file as an image',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/virtual_machines/images.md',
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
      detail: 'Secure Boot firmware on q35; vTPM since 7.0.1',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/virtual_machines/vm_templates.md',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'limited',
      detail: 'SEV and SEV-ES since 7.2; SEV-SNP and TDX are only detected on hosts',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/product/virtual_machines_operation/virtual_machines/vm_templates.md',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'Local package mirror and private marketplace', evidence: 'unsourced' },
    'common-criteria': {
      value: 'no',
      detail: 'None known for OpenNebula; host distributions hold their own',
      evidence: 'unsourced',
    },
    fips: {
      value: 'no',
      detail: 'None of its own; Ubuntu Pro and RHEL editions bring certified host modules',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '7.4.0 (July 2026); 7.4.2 is named by the OneApps release of November 2026',
      asOf: '2026-11',
      source: 'https://github.com/OpenNebula/one-apps/releases/tag/v7.4.2',
      evidence: 'vendor',
    },
    'supported-until': {
      value: 'unknown',
      detail: 'No public end date; LTS and maintenance releases are for subscribers',
      asOf: '2025-07',
      source: 'https://github.com/OpenNebula/one/wiki/Release-Schedule',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'round-the-clock',
      detail: 'Premium 24×7 or Standard 9×5 with subscription; forum for the rest',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    community: {
      value: 'medium',
      detail: 'Forum and GitHub; thousands of users, few consultancies',
      evidence: 'judgement',
    },
    'track-record': {
      value: 18,
      detail: 'First release 2008',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail: '7.0, 7.2, 7.4 within 13 months; EU programme IPCEI-CIS; VMware replacement is a stated focus',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open-core',
      detail: 'Core Apache-2.0; drivers for NetApp, Pure, native LVM and Veeam only for subscribers',
      asOf: '2026-05',
      source:
        'https://github.com/OpenNebula/website/blob/1a8a3a8f7c1546e85beacb2a8992ad14adc63dea/content/getting_started/understand_opennebula/opennebula_concepts/comparison.md',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'eu', detail: 'Spain (Madrid); office in the USA', evidence: 'unsourced' },
    'exit-path': { value: 'easy', detail: 'Disks are plain qcow2, raw, RBD or LVM volumes', evidence: 'unsourced' },
  },
} satisfies Platform;
