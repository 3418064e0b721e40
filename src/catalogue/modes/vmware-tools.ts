import { ours, nobody } from '#catalogue/cited/nobody.ts';
import {
  vmwareAdapters,
  vmwareClusters,
  vmwareEpt,
  vmwarePvscsi,
  vmwarePvscsiLimits,
  vmwareTools,
  vmwareVtpm,
} from '#catalogue/cited/vmware.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'vmware-tools',
  order: 30,
  class: 'hybrid',
  name: 'HVM with PVSCSI, VMXNET3 and VMware Tools',
  label: 'PVSCSI and VMXNET3',
  summary: 'A hardware-assisted guest with VMware’s own para-virtual disk and network adapters.',
  engines: ['vmware'],
  architectures: ['x86', 'arm'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pv-drivers', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['uefi', 'bios'],
  trustedBoot: true,
  bearings: [],
  spectrum: { layers: ['paravirtualised', 'software', 'software', 'hardware'], ...ours },
  figures: [
    {
      subject: 'Processor time for each disk access: PVSCSI against LSI Logic',
      result: '10 to 30 % less over Fibre Channel, up to 25 % less over software iSCSI',
      meaning: 'The gain is in processor time; throughput grows only at very high rates',
      year: 2010,
      ...vmwarePvscsi,
    },
  ],
  says: {
    paravirtualised: [
      { says: 'Disk controller (PVSCSI), network card (VMXNET3) and memory balloon.', ...vmwarePvscsi },
      { says: 'The clock is kept by VMware Tools.', ...vmwareTools },
    ],
    emulated: [
      { says: 'Motherboard and firmware; E1000 or E1000E and LSI Logic where no driver is there.', ...vmwareAdapters },
    ],
    kernel: [
      {
        says: 'Stays as it is. Linux has the drivers in the kernel and open-vm-tools in its distributions; Windows gets VMware Tools.',
        ...nobody,
      },
    ],
    processor: [
      {
        says: 'VT-x or AMD-V with nested paging; the binary translation of early releases is gone.',
        ...vmwareEpt,
      },
    ],
    boot: [{ says: 'BIOS or UEFI.', ...nobody }],
    'trusted-boot': [{ says: 'Secure Boot, and a virtual TPM that needs vCenter with a key provider.', ...vmwareVtpm }],
    migration: [{ says: 'vMotion, and Storage vMotion for the disks.', ...nobody }],
    speed: [{ says: 'PVSCSI saves 10 to 30 % of the processor time of each disk access.', ...vmwarePvscsi }],
    'without-drivers': [
      { says: 'An emulated network card costs the host extra work for every frame.', ...vmwareAdapters },
      {
        says: 'An emulated disk controller takes up to 30 % more processor time for each disk access.',
        ...vmwarePvscsi,
      },
    ],
    status: [{ says: 'The normal way to run a guest on VMware.', ...nobody }],
    use: [{ says: 'Every supported guest, and above all those with busy disks.', ...vmwarePvscsiLimits }],
    avoid: [
      {
        says: 'Members of a Windows cluster with shared disks could not use PVSCSI in early releases; check the release in use.',
        ...vmwarePvscsiLimits,
      },
      { says: 'vSphere 8.0 describes clustered disks on PVSCSI and NVMe controllers.', ...vmwareClusters },
    ],
  },
} as const satisfies Mode;
