import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'openstack',
  name: 'OpenStack (upstream; Red Hat, Canonical, Mirantis, Platform9)',
  vendor: 'OpenInfra Foundation and distribution vendors',
  engine: 'KVM/QEMU through libvirt',
  engineFamilies: ['kvm'],
  family: 'cloud-stack',
  homepage: 'https://www.openstack.org',
  summary:
    'Open-source infrastructure-as-a-service: tenants get virtual machines, networks and volumes by API on KVM hosts; usually bought as a vendor distribution.',
  bestFor: [
    'private or public cloud with real tenants and self-service APIs',
    'tens to thousands of hosts',
    'telco and NFV: SR-IOV, CPU pinning, huge pages',
    'sovereign clouds that must be open source',
  ],
  watchOut: [
    'needs a standing platform team',
    'half-yearly releases; every second one can be skipped',
    'VM HA and balancing are extra services (Masakari, Watcher)',
    'few hosts or Windows-centred shops: too heavy',
  ],
  facts: {
    'licence-fee': {
      value: 'none',
      detail: '0 EUR upstream (Apache-2.0); vendor support is a separate contract per host, core or node',
      asOf: '2026-08',
      source: 'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/LICENSE',
      evidence: 'vendor',
    },
    'free-edition': {
      value: 'full',
      detail: 'Every service is free; distributions sell support and life cycle',
      asOf: '2026-08',
      source: 'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/LICENSE',
      evidence: 'vendor',
    },
    'pricing-unit': {
      value: 'none',
      detail: 'Upstream counts nothing; vendors count hosts, sockets or cores',
      evidence: 'unsourced',
    },
    'price-stability': {
      value: 'stable',
      detail: 'Upstream always free; prices of distributions are not public',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests still need their own licences',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'RHEL subscriptions do not cover it: own OpenStack subscription, sold in two offerings',
      asOf: 'undated',
      source: 'https://www.redhat.com/en/resources/openstack-services-on-openshift-subscription-overview',
      evidence: 'vendor',
    },
    'rides-on-suse-subscription': {
      value: 'no',
      detail: 'SUSE ended its OpenStack Cloud product (2019)',
      evidence: 'unsourced',
    },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Oracle sells no current OpenStack distribution',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'expert',
      detail:
        'Dozens of services, message queue, database, networks and Ceph to design; installers shorten it, the design stays',
      evidence: 'judgement',
    },
    'team-needed': {
      value: 'platform-team',
      detail: 'An observer in 2026: without a real platform team it overwhelms; upgrades every six or twelve months',
      evidence: 'judgement',
    },
    'skill-windows': {
      value: 'foreign',
      detail: 'Linux, Python services and network design; Windows knowledge helps only inside guests',
      evidence: 'judgement',
    },
    'skill-linux': {
      value: 'helpful',
      detail: 'Linux and KVM carry far, but API services, OVN and Ceph must be learnt',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'foreign',
      detail: 'Cloud concepts (flavours, projects, images) replace vCenter habits',
      evidence: 'judgement',
    },
    'skill-kubernetes': {
      value: 'helpful',
      detail: 'Red Hat, Canonical and others run the control plane on Kubernetes',
      evidence: 'judgement',
    },
    'host-x86-64': {
      value: 'supported',
      detail: 'libvirt KVM (x86), the reference platform',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'host-arm64': {
      value: 'supported',
      detail: 'libvirt KVM (aarch64) in the support matrix; the matrix marks live migration as missing there',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'host-power': {
      value: 'supported',
      detail: 'libvirt KVM (ppc64) in the support matrix; most distributions ship x86-64 and arm64 only',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'host-s390x': {
      value: 'supported',
      detail: 'libvirt KVM (s390x) and a z/VM driver',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'host-apple-silicon': { value: 'no', detail: 'Linux KVM servers only', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'emulation-only',
      detail: 'virt_type qemu; the project calls it a development choice',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'broad',
      detail: 'Whatever the host Linux drives; vendors publish certified lists',
      evidence: 'unsourced',
    },
    'host-form': {
      value: 'linux-package',
      detail: 'Compute service on a general-purpose Linux with libvirt',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst',
      evidence: 'vendor',
    },
    'fit-one-host': {
      value: 'poor',
      detail: 'Single-node installs are laboratories (DevStack, Sunbeam, MicroStack)',
      evidence: 'unsourced',
    },
    'fit-two-hosts': { value: 'poor', detail: 'No room for a redundant control plane', evidence: 'unsourced' },
    'fit-small-cluster': {
      value: 'poor',
      detail: 'Runs on three hyper-converged controllers, but most of a small site goes into running the cloud itself',
      evidence: 'judgement',
    },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'From about 20 hosts the overhead pays',
      evidence: 'unsourced',
    },
    'fit-large-cluster': { value: 'designed-for', detail: 'Typical size of private clouds', evidence: 'unsourced' },
    'fit-huge': {
      value: 'designed-for',
      detail: 'Cells v2; several clouds run thousands of hosts',
      evidence: 'unsourced',
    },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Distributed compute nodes and StarlingX; heavy per site',
      evidence: 'unsourced',
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
      value: 'unknown',
      detail: 'No stated limit; grows by cells to thousands of hosts',
      evidence: 'unsourced',
    },
    'guest-linux': {
      value: 'supported',
      detail: 'Cloud images of all distributions; cloud-init',
      evidence: 'unsourced',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'IDE and e1000 by image properties; no project support list',
      evidence: 'unsourced',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: 'Image guide: virtio drivers and cloudbase-init; vendors publish their lists of certified guests',
      asOf: 'undated',
      source:
        'https://github.com/openstack/openstack-manuals/blob/630e81ec8b5a5afa5a54636b340cdfc34292d06e/doc/image-guide/source/windows-image.rst',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'works',
      detail: 'Windows 11 with vTPM and Secure Boot; licensing is the tenant’s matter',
      evidence: 'unsourced',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'Image guide still shows Server 2012; older systems on IDE and e1000',
      asOf: 'undated',
      source:
        'https://github.com/openstack/openstack-manuals/blob/630e81ec8b5a5afa5a54636b340cdfc34292d06e/doc/image-guide/source/windows-image.rst',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'supported',
      detail: 'Image guide has a FreeBSD example (release 10); OpenBSD and NetBSD run with virtio',
      asOf: 'undated',
      source:
        'https://github.com/openstack/openstack-manuals/blob/5e189927949c619d545db684a4b79600e141cfe9/doc/image-guide/source/freebsd-image.rst',
      evidence: 'vendor',
    },
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
      detail: 'KVM never had it; libvirt+Xen support, PV guests included, was dropped in January 2021 (23.0.0 Wallaby)',
      asOf: '2021-01',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/releasenotes/notes/drop-libvirt-xen-support-aef7e97b8491af69.yaml',
      evidence: 'vendor',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM; emulated devices by image properties',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-blk, virtio-scsi, virtio-net, balloon; in Linux and BSD, virtio-win for Windows',
      asOf: 'undated',
      source:
        'https://github.com/openstack/openstack-manuals/blob/630e81ec8b5a5afa5a54636b340cdfc34292d06e/doc/image-guide/source/windows-image.rst',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'PVH is a Xen guest type; not offered here', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'Shared storage, volume-backed or block; vTPM guests need 2026.1 and host secret mode',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/live-migration-usage.rst',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Attached Cinder volumes move live with libvirt; administrator function',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/admin/volume-migration.rst',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'limited',
      detail: 'Extra service Masakari with host monitors and fencing to set up; shared storage; vendors ship variants.',
      asOf: '2026-07',
      source: 'https://github.com/openstack/masakari/blob/ae98f25cec8b7a215bad4c992b2754acf22100bb/README.rst',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'Extra service Watcher: workload-balance strategies by live migration',
      asOf: '2026-08',
      source: 'https://github.com/openstack/watcher/blob/ec06744bffd4ba858da7f4996cc872723dfbde70/README.rst',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Cinder replication of capable arrays and fail-over command; no site orchestration in the core',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/contributor/replication.rst',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'no',
      detail: 'Redundant control plane needs three nodes; no witness design',
      evidence: 'unsourced',
    },
    'storage-local': {
      value: 'included',
      detail: 'Nova ephemeral disks; Cinder LVM',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/configuration/block-storage/drivers/lvm-volume-driver.rst',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'Cinder NFS driver and array drivers',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/configuration/block-storage/drivers/nfs-volume-driver.rst',
      evidence: 'vendor',
    },
    'storage-smb': {
      value: 'no',
      detail: "No SMB driver among Cinder's volume drivers; the Windows drivers were removed",
      evidence: 'unsourced',
    },
    'storage-iscsi': {
      value: 'included',
      detail: 'Cinder drivers of many arrays',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/configuration/block-storage/drivers/everpure-driver.rst',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'Cinder drivers of many arrays; complete for KVM on x86 and s390x, missing on ppc64',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/user/support-matrix.ini',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'third-party',
      detail: 'Ceph (own project) beside compute; every distribution offers the combination',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/configuration/block-storage/drivers/ceph-rbd-volume-driver.rst',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'Neutron with OVN or Open vSwitch: VXLAN, Geneve, GRE',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/neutron/blob/2131d26f73262ec89a5d3e3e0d65521df4908e65/doc/source/admin/intro-overlay-protocols.rst',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'included',
      detail: 'Security groups per port, default deny',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/neutron/blob/2131d26f73262ec89a5d3e3e0d65521df4908e65/doc/source/admin/intro-os-networking.rst',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'SR-IOV ports in Neutron since Juno',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/neutron/blob/2131d26f73262ec89a5d3e3e0d65521df4908e65/doc/source/admin/config-sriov.rst',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Horizon; vendors add their own consoles',
      asOf: '2026-07',
      source: 'https://github.com/openstack/horizon/blob/4f5e00381a01475e4d5ff813d735b63d404e865b/README.rst',
      evidence: 'vendor',
    },
    'rest-api': { value: 'included', detail: 'Complete REST API for every service', evidence: 'unsourced' },
    terraform: {
      value: 'third-party',
      detail: 'Community provider terraform-provider-openstack, widely used',
      asOf: '2026',
      source:
        'https://github.com/terraform-provider-openstack/terraform-provider-openstack/blob/27f261252ad269a00fb42b43778c42b820d5a642/README.md',
      evidence: 'community',
    },
    ansible: {
      value: 'included',
      detail: 'openstack.cloud collection, kept by the project',
      asOf: '2026-05',
      source:
        'https://github.com/openstack/ansible-collections-openstack/blob/382a43c4613a5306bfa0db0fcd9e63fb713034ad/README.md',
      evidence: 'vendor',
    },
    'kubernetes-native': {
      value: 'limited',
      detail:
        'ORC controller shows servers, networks and volumes as Kubernetes objects; interface still at version v1alpha1.',
      asOf: '2026-08',
      source:
        'https://github.com/k-orc/openstack-resource-controller/blob/c22784ca3ff51e5a126ad5fec000205ad43eb16c/README.md',
      evidence: 'community',
    },
    'self-service': {
      value: 'included',
      detail: 'Domains, projects, roles and quotas are the core of it',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/quotas.rst',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory by read-only LDAP or federation; no Windows admin tools',
      asOf: '2026-07',
      source:
        'https://github.com/openstack/keystone/blob/30ef2ffa65a3486ef882f00538e20f2253c57d4c/doc/source/admin/integrate-with-ldap.inc',
      evidence: 'vendor',
    },
    'multi-site': {
      value: 'included',
      detail: 'Regions with a shared Keystone and Horizon; no cross-region scheduling',
      evidence: 'unsourced',
    },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI alias in flavours',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/pci-passthrough.rst',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'libvirt KVM only; vendor driver on the host',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/virtual-gpu.rst',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'UDS broker has an OpenStack connector (manual of release 3.6); nothing in the project itself.',
      asOf: 'undated',
      source: 'https://docs.openuds.ru/admin_guide_36.html',
      evidence: 'independent',
    },
    nested: {
      value: 'included',
      detail: 'Host module option nested=1 and CPU mode setting',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisor-kvm.rst',
      evidence: 'vendor',
    },
    'containers-native': {
      value: 'limited',
      detail: 'LXC driver exists in Nova; common way: Kubernetes clusters in VMs (Magnum, Cluster API)',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/configuration/hypervisors.rst',
      evidence: 'vendor',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, NUMA topology, huge pages, real-time flavours',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/cpu-topologies.rst',
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
      detail: "The project itself is not listed; Red Hat's distribution relies on listed RHEL KVM hosts.",
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Cinder volume backup, full and incremental, crash-consistent; no VM-wide schedule or policy in the core',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/cinder/blob/ab09bc39dbcd4d5b301f2f5da8fcfd9e5ef1fe8c/doc/source/admin/volume-backups.rst',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'limited',
      detail:
        'Only the Platform9 distribution (Universal Hypervisor plug-in, 13.1); elsewhere agents inside the guests.',
      asOf: '2026-07',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/uh_system_requirements.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Agentless through OpenStack APIs; only VMs that boot from volumes',
      asOf: '2026',
      source: 'https://docs.platform9.com/private-cloud-director/2026.1/integrations/commvault-integration-with-pcd',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware (agentless, incremental through Cinder); Trilio',
      asOf: 'undated',
      source: 'https://docs.storware.eu/protecting-virtual-machines/virtual-machines/openstack',
      evidence: 'independent',
    },
    'import-vmware': {
      value: 'third-party',
      detail: 'vJailbreak (Platform9, for any OpenStack) or Red Hat’s migration kit; nothing from the project itself.',
      asOf: '2026-08',
      source: 'https://github.com/platform9/vjailbreak/blob/3b9a74e1a21b49d99b1759d4123afd26ab13bca7/README.md',
      evidence: 'independent',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Coriolis from System Center VMM; virt-v2v with OpenStack output',
      asOf: '2026-08',
      source: 'https://github.com/cloudbase/coriolis/blob/9fc6461274e7eb520af11437aa606ac531feb744/README.rst',
      evidence: 'independent',
    },
    'import-xen': {
      value: 'third-party',
      detail: 'virt-v2v reads Xen and writes to OpenStack volumes',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'import-rhv': {
      value: 'manual',
      detail: 'Export the disk or OVA, upload to Glance or Cinder',
      evidence: 'unsourced',
    },
    'import-kvm': {
      value: 'manual',
      detail: 'Upload qcow2 or raw to Glance; virt-v2v can do it',
      evidence: 'unsourced',
    },
    'import-physical': {
      value: 'third-party',
      detail: 'virt-p2v, companion of virt-v2v',
      asOf: '2026-08',
      source: 'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v.pod',
      evidence: 'independent',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Secure Boot since Wallaby; vTPM needs a key manager such as Barbican',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/secure-boot.rst',
      evidence: 'vendor',
    },
    'confidential-vms': {
      value: 'limited',
      detail: 'SEV and SEV-ES; SEV-SNP merged July 2026 for 2026.2, host distribution must follow; no TDX',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/doc/source/admin/sev.rst',
      evidence: 'vendor',
    },
    airgap: { value: 'included', detail: 'With local package, container and image mirrors', evidence: 'unsourced' },
    'common-criteria': {
      value: 'no',
      detail: 'None for OpenStack; host distributions hold their own',
      evidence: 'unsourced',
    },
    fips: {
      value: 'no',
      detail: 'None of its own; the project aims to run on hosts in FIPS mode, modules come from the host distribution',
      asOf: 'undated',
      source: 'https://governance.openstack.org/tc/goals/selected/fips.html',
      evidence: 'vendor',
    },
    status: {
      value: 'active',
      detail: '2026.1 Gazpacho (2026-04-01); 2026.2 Hibiscus scheduled for 2026-09-30',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/releases/blob/02df7c9a3cc39cf886c8c1b8181d5e4ed96781c9/data/series_status.yaml',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2027-10-27',
      detail: '2026.1 turns unmaintained that day; vendors extend to several years against payment',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/releases/blob/02df7c9a3cc39cf886c8c1b8181d5e4ed96781c9/data/series_status.yaml',
      evidence: 'vendor',
    },
    'vendor-support': {
      value: 'partners-only',
      detail:
        'The foundation sells none; Red Hat, Canonical, Mirantis and others support their builds around the clock',
      asOf: 'undated',
      source: 'https://www.redhat.com/en/resources/openstack-services-on-openshift-subscription-overview',
      evidence: 'vendor',
    },
    community: {
      value: 'large',
      detail: 'Hundreds of contributors per release, summits, many operators and consultants',
      evidence: 'judgement',
    },
    'track-record': {
      value: 16,
      detail: 'First release Austin, October 2010',
      asOf: '2026-08',
      source:
        'https://github.com/openstack/releases/blob/02df7c9a3cc39cf886c8c1b8181d5e4ed96781c9/data/series_status.yaml',
      evidence: 'vendor',
    },
    'vendor-outlook': {
      value: 'growing',
      detail:
        '2026.1: about 500 contributors, more changes than in 2025.2; VMware-exit tools maintained in August 2026 (vJailbreak)',
      asOf: '2026-08',
      source: 'https://www.openstack.org/blog/wp-json/wp/v2/posts/9927',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Apache-2.0; distributions add packaging and support',
      asOf: '2026-08',
      source: 'https://github.com/openstack/nova/blob/00a030403f672b975364c855b7d25b40ef83e757/LICENSE',
      evidence: 'vendor',
    },
    'vendor-region': {
      value: 'community',
      detail: 'OpenInfra Foundation (USA); vendors in the USA, UK, EU, China',
      evidence: 'unsourced',
    },
    'exit-path': {
      value: 'easy',
      detail: 'qcow2 or raw images leave through Glance and Cinder APIs',
      evidence: 'unsourced',
    },
  },
} satisfies Platform;
