import type { Platform } from '#catalogue/entries.ts';

export default {
  id: 'rhv',
  name: 'Red Hat Virtualization (RHV / RHEV)',
  vendor: 'Red Hat (IBM)',
  engine: 'KVM/QEMU with RHV Manager (oVirt)',
  engineFamilies: ['kvm'],
  family: 'history',
  homepage: 'https://docs.redhat.com/en/documentation/red_hat_virtualization/4.4',
  summary:
    "Red Hat's ended KVM management product (last release 4.4 SP1); even its extended life phase closed in August 2026.",
  bestFor: ['nothing new; a source platform for migrations'],
  watchOut: [
    'no fixes and no support from Red Hat any more',
    'plan the move to OpenShift Virtualization, OLVM or another KVM platform now',
    'SAP HANA certification for it is history: RHEL KVM is no longer supported for production HANA',
    'hyper-converged variant (RHHI-V on Gluster) ended too',
  ],
  facts: {
    'licence-fee': {
      value: 'low',
      detail: 'About 1,299 USD per socket pair and year, historic (blog, June 2025); not sold any more',
      asOf: '2025-06',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-06-24-2025-licensing-guide-windows-server-azure-local-avs-and-vmware-cloud-foundation.md',
      evidence: 'independent',
    },
    'free-edition': { value: 'no', detail: 'Upstream oVirt was the free one', evidence: 'unsourced' },
    'pricing-unit': {
      value: 'socket',
      detail: 'Per socket pair',
      asOf: '2025-06',
      source:
        'https://github.com/thisismydemo/thisismydemo.github.io/blob/3ebdee4b2c7aa54d497b017b18576f4efdf01869/content/post/2025-06-24-2025-licensing-guide-windows-server-azure-local-avs-and-vmware-cloud-foundation.md',
      evidence: 'independent',
    },
    'price-stability': {
      value: 'changed',
      detail: 'Sales ended; successor OpenShift Virtualization is priced differently',
      evidence: 'unsourced',
    },
    'rides-on-windows-licence': {
      value: 'no',
      detail: 'Windows guests needed their own licences; they did not pay for the hypervisor',
      evidence: 'unsourced',
    },
    'rides-on-red-hat-subscription': {
      value: 'no',
      detail: 'Own subscription needed; RHEL alone did not cover it',
      evidence: 'unsourced',
    },
    'rides-on-suse-subscription': { value: 'no', detail: 'Unrelated to SUSE', evidence: 'unsourced' },
    'rides-on-oracle-support': {
      value: 'no',
      detail: 'Oracle supports its own build of oVirt (OLVM), not this one',
      evidence: 'unsourced',
    },
    'ease-of-setup': {
      value: 'guided',
      detail: 'Host image, self-hosted engine deployment by wizard or command line, then storage domains',
      evidence: 'judgement',
    },
    'team-needed': { value: 'small-team', detail: 'Two or three RHEL admins ran it', evidence: 'judgement' },
    'skill-windows': { value: 'foreign', detail: 'RHEL hosts and Ansible', evidence: 'judgement' },
    'skill-linux': {
      value: 'native',
      detail: 'RHEL admins ran it with Red Hat support behind them',
      evidence: 'judgement',
    },
    'skill-vmware': {
      value: 'helpful',
      detail: 'Clusters, storage domains and the portal resemble vCenter',
      evidence: 'judgement',
    },
    'skill-kubernetes': { value: 'foreign', detail: 'Nothing in common', evidence: 'judgement' },
    'host-x86-64': {
      value: 'supported',
      detail: 'Intel and AMD 64-bit servers',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_virtualization/4.2/html/installation_guide/host-requirements',
      evidence: 'vendor',
    },
    'host-arm64': { value: 'no', detail: 'Never offered', evidence: 'unsourced' },
    'host-power': {
      value: 'supported',
      detail: 'POWER8 and later',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_virtualization/4.2/html/installation_guide/host-requirements',
      evidence: 'vendor',
    },
    'host-s390x': { value: 'no', detail: 'Engine knew it, Red Hat did not offer hosts', evidence: 'unsourced' },
    'host-apple-silicon': { value: 'no', detail: 'Never offered', evidence: 'unsourced' },
    'host-without-vt': {
      value: 'no',
      detail: 'VT-x or AMD-V required',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_virtualization/4.2/html/installation_guide/host-requirements',
      evidence: 'vendor',
    },
    'hardware-choice': {
      value: 'certified-list',
      detail: 'RHEL hardware certification',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/en/documentation/red_hat_virtualization/4.2/html/installation_guide/host-requirements',
      evidence: 'vendor',
    },
    'host-form': { value: 'bare-metal', detail: 'RHV-H image, or RHEL 8 hosts', evidence: 'unsourced' },
    'fit-one-host': { value: 'poor', detail: 'No HA; single-node RHHI-V existed', evidence: 'judgement' },
    'fit-two-hosts': { value: 'workable', detail: 'With shared storage, leases and fencing', evidence: 'judgement' },
    'fit-small-cluster': { value: 'designed-for', detail: 'The usual RHV installation', evidence: 'judgement' },
    'fit-medium-cluster': {
      value: 'designed-for',
      detail: 'One data centre took up to 250 hosts by default',
      evidence: 'judgement',
    },
    'fit-large-cluster': {
      value: 'designed-for',
      detail: 'One manager places VMs and upgrades hosts, up to 250 hosts per data centre by engine default',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'fit-huge': { value: 'workable', detail: 'Several data centres per manager', evidence: 'judgement' },
    'fit-edge-fleet': {
      value: 'workable',
      detail: 'Remote clusters under one manager, storage per site; hyper-converged RHHI-V sites had a manager each',
      evidence: 'judgement',
    },
    'limit-vm-vcpu': {
      value: 710,
      detail: 'Engine default for cluster levels 4.6 and 4.7; 384 at level 4.4',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'limit-vm-memory': {
      value: 16,
      detail: 'TiB at levels 4.6 and 4.7; 6 TiB up to 4.5',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'limit-cluster-hosts': {
      value: 250,
      detail: 'Engine default per data centre',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/dbscripts/upgrade/pre_upgrade/0000_config.sql',
      evidence: 'vendor',
    },
    'guest-linux': {
      value: 'limited',
      detail: 'RHEL to 9 and SLES; nothing newer was certified before the end',
      evidence: 'unsourced',
    },
    'guest-linux-legacy': {
      value: 'works',
      detail: 'RHEL 3 to 6 can be selected (upstream list).',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-server': {
      value: 'supported',
      detail: '2016 to 2022; 2025 came only upstream later',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-client': {
      value: 'supported',
      detail: '10 and 11 with TPM',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-windows-legacy': {
      value: 'works',
      detail: 'XP and 2003 upwards can be selected (upstream list).',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-bsd': {
      value: 'works',
      detail: 'Upstream FreeBSD entry only',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'guest-solaris': {
      value: 'works',
      detail: 'As Other OS with emulated devices, not certified',
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
      detail: 'Other OS entry; Enterprise Linux QEMU drops many old devices, try before relying on it',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'mode-pv': {
      value: 'never',
      detail: 'KVM has no PV kernels; RHEL 5 Xen was another product',
      evidence: 'unsourced',
    },
    'mode-hvm': {
      value: 'supported',
      detail: 'KVM; e1000 and rtl8139 emulation',
      asOf: '2025-12',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/85cc83ecd2c9665db092681e6a56cabb83d48f61/packaging/conf/osinfo-defaults.properties',
      evidence: 'vendor',
    },
    'mode-pv-drivers': {
      value: 'supported',
      detail: 'Virtio-blk, virtio-scsi, virtio-net, virtio-balloon',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/080fab66261f5552e0bd71f49e5d55bbba63a1de/source/documentation/common/install/ref-Red_Hat_Virtualization_Guest_Agents_and_Drivers.adoc',
      evidence: 'vendor',
    },
    'mode-pvh': { value: 'never', detail: 'Xen guest type; this engine never offered it', evidence: 'unsourced' },
    'live-migration': {
      value: 'included',
      detail: 'With policies and auto-convergence.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'storage-migration': {
      value: 'included',
      detail: 'Disks of running VMs',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/storage/lsm/LiveMigrateDiskCommand.java',
      evidence: 'vendor',
    },
    'ha-restart': {
      value: 'included',
      detail: 'With storage leases and power management',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'fault-tolerance': { value: 'no', detail: 'No lock-step copy.', evidence: 'unsourced' },
    'load-balancing': {
      value: 'included',
      detail: 'Scheduling policies',
      asOf: '2026-08',
      source:
        'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/backend/manager/modules/bll/src/main/java/org/ovirt/engine/core/bll/scheduling/InternalClusterPolicies.java',
      evidence: 'vendor',
    },
    'replication-dr': {
      value: 'limited',
      detail: 'Documented active-active and active-passive; storage must replicate',
      asOf: 'undated',
      source: 'https://access.redhat.com/documentation/en-us/red_hat_virtualization/4.2/',
      evidence: 'vendor',
    },
    'two-node-ha': {
      value: 'included',
      detail: 'Leases on shared storage act as witness; no two-node hyper-converged',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'storage-local': {
      value: 'included',
      detail: 'One host, no migration',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-nfs': {
      value: 'included',
      detail: 'NFS storage domain shared by the hosts of a data centre.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-smb': { value: 'no', detail: 'Not a storage domain type', evidence: 'unsourced' },
    'storage-iscsi': {
      value: 'included',
      detail: 'iSCSI storage domain shared by all hosts of a data centre.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-fc': {
      value: 'included',
      detail: 'Fibre Channel storage domain shared by all hosts of a data centre.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'storage-hci': {
      value: 'paid-edition',
      detail: 'RHHI-V (RHV Manager plus Gluster), own subscription, ended',
      asOf: 'undated',
      source: 'https://access.redhat.com/support/policy/updates/rhhiv',
      evidence: 'vendor',
    },
    sdn: {
      value: 'included',
      detail: 'OVN provider',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/es/documentation/red_hat_virtualization/4.4/html/upgrade_guide/updates-between-minor-releases',
      evidence: 'vendor',
    },
    microsegmentation: {
      value: 'limited',
      detail: 'OVN security groups by API on external networks',
      asOf: 'undated',
      source:
        'https://docs.redhat.com/es/documentation/red_hat_virtualization/4.4/html/upgrade_guide/updates-between-minor-releases',
      evidence: 'vendor',
    },
    sriov: {
      value: 'included',
      detail: 'Virtual functions as VM network cards.',
      asOf: 'undated',
      source: 'https://access.redhat.com/documentation/en-us/red_hat_virtualization/4.2/',
      evidence: 'vendor',
    },
    'web-ui': {
      value: 'included',
      detail: 'Administration and VM portal',
      asOf: 'undated',
      source: 'https://access.redhat.com/documentation/en-us/red_hat_virtualization/4.2/',
      evidence: 'vendor',
    },
    'rest-api': {
      value: 'included',
      detail: 'REST API with Python SDK.',
      asOf: 'undated',
      source: 'https://access.redhat.com/documentation/en-us/red_hat_virtualization/4.1',
      evidence: 'vendor',
    },
    terraform: {
      value: 'third-party',
      detail: 'oVirt community provider',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/terraform-provider-ovirt/blob/8e5cc3c875b2ee3721bfcc747da82d697bcde87a/README.md',
      evidence: 'community',
    },
    ansible: {
      value: 'included',
      detail: 'redhat.rhv, same code as ovirt.ovirt',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_quota.py',
      evidence: 'vendor',
    },
    'kubernetes-native': { value: 'no', detail: 'VMs are not Kubernetes objects.', evidence: 'unsourced' },
    'self-service': {
      value: 'included',
      detail: 'VM portal, roles, quotas',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_quota.py',
      evidence: 'vendor',
    },
    'windows-tools': {
      value: 'limited',
      detail: 'Active Directory log-in only',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/0002a905141071d14babef668e7ebb54eb41c910/source/documentation/administration_guide/topics/Attaching_an_Active_Directory.adoc',
      evidence: 'vendor',
    },
    'multi-site': { value: 'included', detail: 'Several data centres and clusters per manager', evidence: 'unsourced' },
    'gpu-passthrough': {
      value: 'included',
      detail: 'PCI passthrough of host devices.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/072cc84500b887683df5bda1c1d5ba28c13af9ad/source/documentation/common/install/proc-Configuring_a_Host_for_PCI_Passthrough.adoc',
      evidence: 'vendor',
    },
    'gpu-vgpu': {
      value: 'included',
      detail: 'NVIDIA vGPU by mediated devices; such VMs cannot migrate live.',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/04346223eb566d9d4d7bfe6597f4fda80a08a9cf/source/documentation/common/install/proc-Installing_a_vGPU_on_a_Virtual_Machine.adoc',
      evidence: 'vendor',
    },
    vdi: {
      value: 'limited',
      detail: 'UDS broker names RHV and oVirt (manual of release 3.6); own VM pools with SPICE',
      asOf: 'undated',
      source: 'https://docs.openuds.ru/admin_guide_36.html',
      evidence: 'independent',
    },
    nested: { value: 'limited', detail: 'Technology preview', evidence: 'unsourced' },
    'containers-native': {
      value: 'no',
      detail: 'Runs virtual machines only; no container service',
      evidence: 'unsourced',
    },
    'low-latency': {
      value: 'included',
      detail: 'CPU pinning, vNUMA, huge pages',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'sap-hana': {
      value: 'certified',
      detail:
        'Certified for RHV 4.2 and 4.4 in their time; RHEL KVM is no longer supported for production (April 2026).',
      asOf: 'undated',
      source:
        'https://community.sap.com:443/t5/technology-blogs-by-members/sizing-sap-hana-virtual-machines-part-1/ba-p/13526752',
      evidence: 'community',
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
      detail: 'Historic: Red Hat was in the programme during its life; the product has ended.',
      evidence: 'unsourced',
    },
    'backup-built-in': {
      value: 'limited',
      detail: 'Snapshots, OVA export and backup API; no backup product',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/007824065b37e2d2784626425b62d5d86007e7cd/source/documentation/common/backup-restore/assembly_incremental-backup-and-restore.adoc',
      evidence: 'vendor',
    },
    'backup-veeam': {
      value: 'third-party',
      detail: 'Veeam Plug-in for OLVM and RHV, changed block tracking',
      asOf: 'undated',
      source: 'https://helpcenter.veeam.com/docs/vbrhv/userguide/backup_job_how.html',
      evidence: 'vendor',
    },
    'backup-commvault': {
      value: 'third-party',
      detail: 'Image backup without agents in the guests',
      asOf: 'undated',
      source:
        'https://documentation.commvault.com/v11/commcell-console/backup_process_for_red_hat_virtualization_vms.html',
      evidence: 'vendor',
    },
    'backup-other': {
      value: 'third-party',
      detail: 'Storware and others',
      asOf: 'undated',
      source: 'https://docs.storware.eu/protecting-virtual-machines/virtual-machines/ovirt',
      evidence: 'vendor',
    },
    'import-vmware': {
      value: 'built-in',
      detail: 'Import dialog on virt-v2v',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-hyper-v': {
      value: 'third-party',
      detail: 'Veeam restores Hyper-V backups; or export the disk, then virt-v2v.',
      asOf: '2026-05',
      source: 'https://helpcenter.veeam.com/docs/vbr/userguide/olvm_rhv.html',
      evidence: 'vendor',
    },
    'import-xen': {
      value: 'built-in',
      detail: 'RHEL 5 and SUSE Xen hosts only',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-rhv': {
      value: 'built-in',
      detail: 'Import the storage domain and register its VMs, or OVA files.',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_storage_domain.py',
      evidence: 'vendor',
    },
    'import-kvm': {
      value: 'built-in',
      detail: 'Import dialog for libvirt hosts',
      asOf: '2026-05',
      source:
        'https://github.com/oVirt/ovirt-ansible-collection/blob/827dcc9b2cee04db770d16eb5741d844ef190360/plugins/modules/ovirt_vm.py',
      evidence: 'vendor',
    },
    'import-physical': {
      value: 'first-party',
      detail: 'virt-p2v boot image',
      asOf: '2026-08',
      source:
        'https://github.com/libguestfs/virt-v2v/blob/71376bdb29656d1e128510d239ea1e8130b74ce0/docs/virt-v2v-support.pod',
      evidence: 'vendor',
    },
    'secure-boot-vtpm': {
      value: 'included',
      detail: 'Q35 with SecureBoot; TPM from cluster level 4.6',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/602b27135e73e6bddb8a6186b7201a1fcf7dea26/source/documentation/common/admin/con_UEFI_Q35_explanation.adoc',
      evidence: 'vendor',
    },
    'confidential-vms': { value: 'no', detail: 'Never offered', evidence: 'unsourced' },
    airgap: {
      value: 'included',
      detail: 'Offline repository documented',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/175372b19b4ec0d796e2e3bba6ce2812d3676560/source/documentation/common/install/proc-Configuring_an_Offline_Repository_for_Red_Hat_Virtualization_Manager_Installation.adoc',
      evidence: 'vendor',
    },
    'common-criteria': {
      value: 'certified',
      detail: 'RHV 4.3, EAL2+, Italian scheme, 2022-01-18; none known for 4.4',
      asOf: '2022-01',
      source: 'https://sec-certs.org/cc/b702b2e7f406bd67/report.txt',
      evidence: 'independent',
    },
    fips: {
      value: 'unknown',
      detail: 'FIPS mode used RHEL 8 modules validated to 140-2, which are historical since September 2026',
      asOf: 'undated',
      source:
        'https://github.com/oVirt/ovirt-site/blob/2f7b016fc543537e4c9c8c5d1db12519754c2e8d/source/documentation/administration_guide/appe-enabling_FIPS.adoc',
      evidence: 'vendor',
    },
    status: {
      value: 'ended',
      detail: '4.4 (August 2020), 4.4 SP1 last; end of life August 2026',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'vendor',
    },
    'supported-until': {
      value: '2024-08-31',
      detail: 'End of maintenance support; paid extended life to August 2026',
      evidence: 'unsourced',
    },
    'vendor-support': {
      value: 'community',
      detail: '24×7 until August 2026; nothing to buy since',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'vendor',
    },
    community: {
      value: 'small',
      detail: 'Users moved to oVirt, OLVM and OpenShift Virtualization lists',
      evidence: 'judgement',
    },
    'track-record': { value: 17, detail: 'RHEV 2.1 in November 2009, ended 2026', evidence: 'unsourced' },
    'vendor-outlook': {
      value: 'ending',
      detail: 'Over: end of life August 2026, successor OpenShift Virtualization',
      asOf: '2022-02',
      source: 'https://blogs.ovirt.org/2022/02/future-of-ovirt-february-2022/',
      evidence: 'judgement',
    },
    'open-source': {
      value: 'open',
      detail: 'Built from oVirt',
      asOf: '2026-08',
      source: 'https://github.com/oVirt/ovirt-engine/blob/0111fc63036bca662aa6275a8ad16282cccf86bf/LICENSE',
      evidence: 'vendor',
    },
    'vendor-region': { value: 'us', detail: 'United States', evidence: 'unsourced' },
    'exit-path': {
      value: 'easy',
      detail: 'MTV reads RHV 4.4 SP1; storage domains attach to oVirt or OLVM',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
      evidence: 'vendor',
    },
  },
} satisfies Platform;
