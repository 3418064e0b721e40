import type { Guide } from '#catalogue/entries.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { virtV2v } from '#catalogue/cited/virt-v2v.ts';
import type { Backing } from '#catalogue/schema.ts';

const guide = 'https://github.com/kubevirt/user-guide/blob/bf1f3564e2a41eb059df5ab126724bb78cf15200/docs';
const forklift = 'https://github.com/kubev2v/forklift/blob/d42511bb28a605af9303b097333baa61d6c74a00';

const releaseNotes = {
  asOf: '2026-07',
  source: `${guide}/release_notes.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const forkliftFeatures = {
  asOf: '2026-01',
  source: `${forklift}/docs/compatibility/migration-features.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const importer = {
  asOf: '2025-06',
  source: `${guide}/storage/containerized_data_importer.md`,
  evidence: 'vendor',
} as const satisfies Backing;

const exporting = {
  asOf: '2026-06',
  source: `${guide}/storage/export_api.md`,
  evidence: 'vendor',
} as const satisfies Backing;

export default {
  id: 'kubevirt',
  releases: [
    {
      name: 'KubeVirt 1.9',
      released: '2026-07-22',
      supportedUntil: '2027-06-28',
      note: 'Built for Kubernetes 1.36 and supported as long as that is, which ends on this day.',
      ...releaseNotes,
    },
    {
      name: 'KubeVirt 1.8',
      released: '2026-03-25',
      supportedUntil: '2027-02-28',
      note: 'Built for Kubernetes 1.35 and supported as long as that is, which ends on this day.',
      ...releaseNotes,
    },
  ],
  price: [
    {
      says: 'KubeVirt is free under the Apache licence, and the project sells nothing.',
      asOf: '2026-08',
      source: 'https://github.com/kubevirt/kubevirt/blob/d923fdb815cd2016ddaebdaaa51db04133576d72/LICENSE',
      evidence: 'vendor',
    },
    {
      says: 'What costs money lies around it: the Kubernetes distribution, the storage driver, backup; support for the virtual machines themselves comes with products such as OpenShift Virtualization or SUSE Virtualization.',
      ...nobody,
    },
    {
      says: 'No published price of a contract for KubeVirt alone was found.',
      ...ours,
    },
  ],
  rates: [],
  movingIn: [
    {
      says: 'From VMware: Forklift copies machines cold, or warm with a short standstill at the end; warm needs changed block tracking switched on for the machine and VMware’s VDDK library, which you provide as an image.',
      ...forkliftFeatures,
    },
    {
      says: 'From oVirt or RHV the same tool works cold and warm; from Hyper-V, OpenStack, EC2 and OVA files cold only. Static addresses are kept only on the way from VMware.',
      asOf: '2026-01',
      source: `${forklift}/docs/compatibility/README.md`,
      evidence: 'vendor',
    },
    {
      says: 'For Hyper-V, Forklift needs remote management (WinRM) over HTTPS and a file share on the host; its pages are written for OpenShift, and on another Kubernetes some steps are yours to translate.',
      asOf: '2026-03',
      source: `${forklift}/docs/hyperv-setup-guide.md`,
      evidence: 'vendor',
    },
    {
      says: 'From KVM: upload the raw or qcow2 disk with the Containerized Data Importer and write the machine’s YAML by hand.',
      ...importer,
    },
    {
      says: 'From Xen or a physical server: virt-v2v, with virt-p2v for hardware, converts the guest and puts the virtio drivers in; its output for KubeVirt is marked as experimental.',
      ...virtV2v,
    },
  ],
  movingOut: [
    {
      says: 'The export API hands out the disks over HTTPS; the machine must be off, or a snapshot of it is exported instead. Persistent volumes are exported, nothing else that is attached.',
      ...exporting,
    },
    {
      says: 'Between two clusters Forklift moves machines cold; live is meant for OpenShift on both sides, and its switch is off by default.',
      ...forkliftFeatures,
    },
    {
      says: 'The definition of a machine is Kubernetes YAML that no other kind of platform reads; networks and policies around it stay behind.',
      ...ours,
    },
  ],
  next: [
    { does: 'Install KubeVirt on a cluster', asOf: '2025-07', source: `${guide}/cluster_admin/installation.md` },
    { does: 'Upload the first disk', asOf: importer.asOf, source: importer.source },
    { does: 'Import from other platforms with Forklift', asOf: '2026-05', source: `${forklift}/README.md` },
    {
      does: 'Give Windows its virtio drivers',
      asOf: '2024-05',
      source: `${guide}/user_workloads/windows_virtio_drivers.md`,
    },
    {
      does: 'Take snapshots and restore one',
      asOf: '2026-05',
      source: `${guide}/storage/snapshot_restore_api.md`,
    },
  ],
  besides: ['openshift-virtualization', 'suse-virtualization', 'openstack', 'proxmox-ve'],
} satisfies Guide;
