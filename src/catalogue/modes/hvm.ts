import { proxmoxVms, qemuSecurity } from '#catalogue/cited/kvm.ts';
import { nobody, ours } from '#catalogue/cited/nobody.ts';
import { qubesEpt } from '#catalogue/cited/qubes.ts';
import { vmwareEpt } from '#catalogue/cited/vmware.ts';
import { xcpngCompute, xcpngRequirements, xcpngVms } from '#catalogue/cited/xcp-ng.ts';
import { xenConfig, xenSpectrum, xenSupport } from '#catalogue/cited/xen.ts';
import type { Mode } from '#catalogue/entries.ts';

export default {
  id: 'hvm',
  order: 80,
  class: 'hvm',
  name: 'Hardware-assisted virtualisation with emulated devices',
  label: 'HVM',
  summary: 'An unmodified system runs on a complete emulated PC; the processor does the privileged work.',
  engines: ['xen', 'kvm', 'vmware', 'hyper-v', 'bhyve', 'virtualbox'],
  general: true,
  architectures: ['x86'],
  needsExtensions: true,
  requires: [{ criterion: 'mode-hvm', passes: ['supported'], notes: ['deprecated'] }],
  outlook: 'alive',
  firmware: ['uefi', 'bios'],
  trustedBoot: true,
  bearings: [
    {
      question: 'workloads',
      anyOf: ['databases', 'low-latency'],
      effect: 'noted',
      because: { says: 'Emulated disks and network cards cost most where both are busy.', ...proxmoxVms },
    },
  ],
  spectrum: { layers: ['software', 'software', 'software', 'hardware'], ...xenSpectrum },
  figures: [
    {
      subject: 'Starting 40,000 processes on the first processors with VT-x',
      result: '106 s with hardware help, 37 s with binary translation, 6 s on the bare machine',
      meaning: 'Early hardware help was slower than software; nested paging changed that',
      year: 2006,
      ...nobody,
    },
    {
      subject: 'Nested paging (EPT) against shadow page tables on VMware ESX',
      result: 'up to 48 % faster where memory is remapped a lot, up to six times in small tests',
      meaning: 'Why platforms ask for it',
      year: 2009,
      ...vmwareEpt,
    },
  ],
  says: {
    paravirtualised: [{ says: 'Nothing.', ...xenSpectrum }],
    emulated: [
      {
        says: 'Motherboard, BIOS or UEFI, disks, network cards, interrupts and timers; privileged instructions and page tables are the processor’s work.',
        ...xenConfig,
      },
      {
        says: 'Emulated PCs exist for x86 only. On Arm, Power and Z guests get a plain machine without a PC’s past, and virtual drivers from the start.',
        ...ours,
      },
    ],
    kernel: [{ says: 'Stays as it is.', ...xenSupport }],
    processor: [
      { says: 'Needs Intel VT-x (vmx) or AMD-V (svm).', ...xenSupport },
      {
        says: 'Several platforms also need nested paging (EPT or NPT), among them XCP-ng since 8.3.',
        ...xcpngRequirements,
      },
    ],
    boot: [{ says: 'BIOS (SeaBIOS), UEFI (OVMF) or the network.', ...xenSupport }],
    'trusted-boot': [{ says: 'Through UEFI and a software TPM, where the platform offers both.', ...proxmoxVms }],
    migration: [
      {
        says: 'Works; on XCP-ng Windows needs PV drivers for it, and for suspending.',
        ...xcpngVms,
      },
    ],
    speed: [
      {
        says: 'Computing comes close to the bare machine with nested paging; emulated disks and network cards are the bottleneck.',
        ...proxmoxVms,
      },
    ],
    security: [
      {
        says: 'The emulator is what a guest can attack: a fault in an emulated device can put its code into QEMU, which therefore has to be confined.',
        ...qemuSecurity,
      },
      {
        says: 'The hypervisor’s part is not free of faults either: XSA-480 concerned every guest with EPT.',
        ...qubesEpt,
      },
    ],
    status: [{ says: 'Fully supported by Xen, and by every other engine on x86.', ...xenSupport }],
    use: [{ says: 'Installing a system before its drivers are there, and systems that have none.', ...ours }],
    avoid: [
      { says: 'Servers with busy disks or networks, where PV drivers exist.', ...ours },
      {
        says: 'Guests on Xen that virtualise themselves: it is not supported there, while KVM offers it.',
        ...xcpngCompute,
      },
    ],
  },
} as const satisfies Mode;
