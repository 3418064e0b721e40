import type { Guide } from '#catalogue/entries.ts';

export default {
  id: 'openshift-virtualization',
  releases: [
    {
      name: 'OpenShift 4.22',
      released: '2026-06-09',
      supportedUntil: '2027-12-31',
      note: 'Full support to 2026-12-31, then maintenance; longer terms are paid for.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
    {
      name: 'OpenShift 4.21',
      released: 'unknown',
      supportedUntil: '2027-08-03',
      note: 'Maintenance; the source repeats the day of 4.20 as the day of its release.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
    {
      name: 'OpenShift 4.20',
      released: '2025-10-21',
      supportedUntil: '2027-04-21',
      note: 'Maintenance.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
    {
      name: 'OpenShift 4.18',
      released: '2025-02-25',
      supportedUntil: '2026-08-25',
      note: 'Maintenance is over; Extended Update Support goes on to 2027-02-25.',
      asOf: '2026-08',
      source:
        'https://github.com/endoflife-date/endoflife.date/blob/a70eca337600e7d721dc48112c271f98661d208b/products/red-hat-openshift.md',
      evidence: 'independent',
    },
  ],
  price: [
    {
      says: 'Every bare-metal server needs at least one subscription, which covers a pair of sockets and up to 128 cores.',
      asOf: 'undated',
      source: 'https://www.redhat.com/en/resources/self-managed-openshift-subscription-guide',
      evidence: 'vendor',
    },
    {
      says: 'Virtualization Engine, the edition for machines only, runs on bare metal and allows no application containers of your own.',
      asOf: 'undated',
      source: 'https://redhat.com/en/resources/self-managed-openshift-subscription-guide',
      evidence: 'vendor',
    },
    {
      says: 'The fuller editions include Red Hat Enterprise Linux for guests and Virtualization Engine does not; Windows guests always need licences of their own.',
      evidence: 'unsourced',
    },
    { says: 'No published price was found; Red Hat and its partners quote.', evidence: 'judgement' },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From vSphere 6.5 and later the Migration Toolkit moves machines cold, or warm with a stop of minutes or less; warm needs VMware Tools in the guest and changed block tracking on every disk.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_vmware-prerequisites.adoc',
      evidence: 'vendor',
    },
    {
      says: 'Warm moves exist from vSphere and Red Hat Virtualization only; Hyper-V, OpenStack and OVA files mean cold ones.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/con_choosing-migration-type.adoc',
      evidence: 'vendor',
    },
    {
      says: 'From Hyper-V on Windows Server 2019 or later, disks must lie on an SMB share and machines must have no checkpoints; the same page excludes failover clusters, which 2.12 lists as a technology preview.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_hyperv-prerequisites.adoc',
      evidence: 'vendor',
    },
    {
      says: 'A guest must be on Red Hat’s list for virt-v2v, which puts the VirtIO drivers in; unmount its ISO images, and give every network card an address.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_source-vm-prerequisites.adoc',
      evidence: 'vendor',
    },
    {
      says: 'From KVM and Proxmox VE there is no importer: upload the qcow2 disk with virtctl and describe the machine again.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/containerized_data_importer.md',
      evidence: 'vendor',
    },
  ],
  movingOut: [
    {
      says: 'A machine and its disks can be exported from the cluster as files; its description is a Kubernetes object that only another KubeVirt can read.',
      asOf: '2026-08',
      source:
        'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs/storage/export_api.md',
      evidence: 'vendor',
    },
    {
      says: 'To another OpenShift cluster the Migration Toolkit moves machines with the power off, or live when both run 4.20 or later and an administrator has switched that on.',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_cnv-cnv-live-prerequisites.adoc',
      evidence: 'vendor',
    },
    {
      says: 'No tool was found that brings machines from it to VMware, Hyper-V or Nutanix; plan with converted disks or a backup product.',
      evidence: 'judgement',
    },
  ],
  next: [
    {
      does: 'Check processors, storage and networks against the requirements',
      asOf: 'undated',
      source:
        'https://github.com/openshift/openshift-docs/blob/a51c86a8308f00aa655db41e9165ebbc5d75ed04/virt/install/virt-requirements.adoc',
    },
    {
      does: 'Install a cluster for machines only, with the simple installer',
      asOf: 'undated',
      source:
        'https://github.com/openshift/openshift-docs/blob/4b74b1da48a98da1435df8b34afa532d806b3169/virt/install/installing-ove.adoc',
    },
    {
      does: 'Or install a cluster of two nodes',
      asOf: '2026',
      source:
        'https://docs.redhat.com/documentation/openshift_container_platform/4.22/html-single/installing_a_two_node_openshift_cluster/index',
    },
    {
      does: 'Check what the Migration Toolkit can read',
      asOf: '2026-07',
      source:
        'https://github.com/kubev2v/forklift-documentation/blob/23f553c95c86c08db9f5d5907460c0ceeab2771e/documentation/modules/ref_compatibility-guidelines.adoc',
    },
    {
      does: 'Back up machines with OADP',
      asOf: 'undated',
      source:
        'https://github.com/openshift/openshift-docs/blob/a762eec4b8927adca18fce8df594acf7044a0b09/virt/backup_restore/virt-backup-restore-overview.adoc',
    },
  ],
  besides: ['vmware-vsphere', 'nutanix-ahv', 'suse-virtualization', 'kubevirt', 'openstack'],
} satisfies Guide;
