import type { Question } from '#catalogue/entries.ts';
import { offered } from '#catalogue/demands/offered.ts';

export default {
  id: 'workloads',
  order: 110,
  kind: 'many',
  label: 'Special workloads',
  prompt: 'Does anything need more than an ordinary virtual machine?',
  why: 'A shared GPU, SAP HANA or an Oracle licence can rule out most platforms at once.',
  does: 'Rules out what cannot carry them, and weighs how well the rest does.',
  about: ['low-latency', 'gpu-passthrough', 'sap-hana', 'oracle-hard-partitioning', 'containers-native', 'nested'],
  options: [
    { id: 'none', label: 'No', alone: true },
    {
      id: 'databases',
      label: 'Databases, heavy disk load',
      raises: { 'low-latency': 1, 'limit-vm-memory': 1, 'limit-vm-vcpu': 1, 'storage-fc': 0.5 },
    },
    {
      id: 'low-latency',
      label: 'Low network latency',
      requires: [{ criterion: 'low-latency', ...offered }],
      raises: { 'low-latency': 3, sriov: 2 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'gpu',
      label: 'A whole GPU for a machine',
      requires: [{ criterion: 'gpu-passthrough', ...offered }],
      raises: { 'gpu-passthrough': 2 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'shared-gpu',
      label: 'A GPU shared by machines',
      requires: [{ criterion: 'gpu-vgpu', ...offered }],
      raises: { 'gpu-vgpu': 3 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'sap-hana',
      label: 'SAP HANA in production',
      requires: [{ criterion: 'sap-hana', passes: ['certified'], notes: ['limited'] }],
      raises: { 'sap-hana': 3, 'limit-vm-memory': 2 },
      atLeast: { workloads: 'critical' },
    },
    {
      id: 'oracle-db',
      label: 'Oracle Database',
      hint: 'Licensed per core: hard partitioning limits the cores that count',
      raises: { 'oracle-hard-partitioning': 3, 'low-latency': 0.5 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'containers',
      label: 'Containers',
      raises: { 'containers-native': 3, 'kubernetes-native': 0.5 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'desktops',
      label: 'Virtual desktops',
      requires: [{ criterion: 'vdi', ...offered }],
      raises: { vdi: 3, 'gpu-vgpu': 0.5 },
      atLeast: { workloads: 'important' },
    },
    {
      id: 'nested',
      label: 'Virtual machines inside virtual machines',
      requires: [{ criterion: 'nested', ...offered }],
      raises: { nested: 3 },
      atLeast: { workloads: 'important' },
    },
  ],
} satisfies Question;
