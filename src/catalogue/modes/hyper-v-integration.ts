import {
  hyperVArchitecture,
  hyperVBizTalk,
  hyperVGenerations,
  hyperVLinux,
  hyperVRenaissance,
  hyperVStorage,
  hyperVSystemInfo,
  hyperVWorkgroups,
  windows2025,
} from '#catalogue/cited/hyper-v.ts';
import { qemuHyperV } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'hyper-v-integration',
  order: 40,
  class: 'hybrid',
  name: 'HVM with enlightenments and Integration Services',
  label: 'Enlightened',
  summary:
    'A hardware-assisted guest with synthetic disk and network devices over VMBus; its kernel knows Hyper-V but is not modified.',
  engines: ['hyper-v'],
  architectures: ['x86'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-pv-drivers', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['uefi', 'bios'],
  trustedBoot: true,
  bearings: [],
  spectrum: { layers: ['paravirtualised', 'paravirtualised', 'software', 'hardware'], ...ours },
  figures: [
    {
      subject: 'Network throughput of BizTalk and SQL Server in guests, against physical servers',
      result: '70 to 96 % and 68 to 81 %',
      meaning: 'Synthetic devices of the first Hyper-V, of Windows Server 2008',
      year: 2009,
      ...hyperVBizTalk,
    },
    {
      subject: 'Emulated against synthetic network adapter',
      result: '100 Mbit/s against the speed of the physical card',
      meaning: 'What the devices are built for, not a measurement',
      year: 2012,
      ...nobody,
    },
  ],
  says: {
    paravirtualised: [
      {
        says: 'Disk controller and network as synthetic devices; timers and interrupts through calls to the hypervisor.',
        ...hyperVArchitecture,
      },
    ],
    emulated: [
      {
        says: 'Generation 1: a PC with BIOS, IDE and a legacy network card. Generation 2: a small machine with UEFI and SCSI, and little else.',
        ...hyperVGenerations,
      },
    ],
    kernel: [
      {
        says: 'Stays as it is; the Integration Services are part of Windows, of the Linux kernel and of FreeBSD.',
        ...hyperVLinux,
      },
    ],
    processor: [{ says: 'VT-x or AMD-V, nested paging and DEP.', ...hyperVSystemInfo }],
    boot: [
      {
        says: 'Generation 2 starts by UEFI, generation 1 by BIOS; the generation cannot be changed later.',
        ...hyperVGenerations,
      },
      { says: 'Generation 2 is the wizard’s default since Windows Server 2025.', ...windows2025 },
    ],
    'trusted-boot': [
      {
        says: 'Generation 2 has Secure Boot and a virtual TPM; shielded virtual machines only with the Datacenter edition.',
        ...hyperVRenaissance,
      },
    ],
    migration: [{ says: 'Works, in clusters without a domain too, with certificates.', ...hyperVWorkgroups }],
    speed: [{ says: 'Microsoft calls it much better than emulated IDE and gives no figure.', ...hyperVStorage }],
    'without-drivers': [
      {
        says: 'Guests without Integration Services fall back to emulated IDE and the legacy network card: they run, slowly.',
        ...hyperVLinux,
      },
    ],
    security: [
      {
        says: 'Generation 2 leaves out most emulated devices, and with them what a guest could attack.',
        ...hyperVGenerations,
      },
    ],
    status: [
      {
        says: 'The normal way to run a guest on Hyper-V; generation 2 unless something speaks against it.',
        ...hyperVGenerations,
      },
      { says: 'KVM and Xen show Windows the same interface.', ...qemuHyperV },
    ],
    use: [{ says: 'Windows, Linux and FreeBSD on Hyper-V.', ...hyperVLinux }],
  },
} as const satisfies Mode;
