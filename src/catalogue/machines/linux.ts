import { suseKvm } from '#catalogue/cited/suse.ts';
import {
  amdViInUse,
  iommuFolder,
  lscpuSamples,
  switchedOffInKvm,
  switchedOffOnIntel,
  vtdInUse,
} from '#catalogue/cited/machines.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { MachineSystem } from '#catalogue/mode-reference-shapes.ts';

export default {
  id: 'linux',
  label: 'Linux',
  commands: [
    {
      line: 'lscpu',
      tells: 'The processor’s maker, VT-x or AMD-V, and whether this is a virtual machine already.',
      outputs: [
        {
          prints: 'Virtualization: VT-x',
          means: 'The processor offers VT-x to this system; on AMD it says AMD-V.',
          ...lscpuSamples,
        },
        {
          prints: 'Hypervisor vendor: …',
          means: 'This is a virtual machine, or the control domain of Xen. Ask the host beneath it.',
          ...lscpuSamples,
        },
        {
          prints: 'Virtualization type: para',
          means: 'Below Xen: a guest in full PV. On Power it is the normal case and says nothing.',
          ...nobody,
        },
      ],
    },
    {
      line: "sudo dmesg | grep -iE 'kvm|vmx|svm|dmar|iommu|amd-vi'",
      tells: 'Whether the firmware has switched the extension off, and whether the IOMMU is in use.',
      outputs: [
        {
          prints: 'VMX (outside TXT) disabled by BIOS',
          means: 'The processor has VT-x, and the firmware has switched it off.',
          ...switchedOffOnIntel,
        },
        {
          prints: 'kvm: disabled by bios',
          means: 'The same in the words of older kernels, which left vmx among the flags all the same.',
          ...switchedOffInKvm,
        },
        {
          prints: 'SVM disabled (by BIOS) in MSR_VM_CR',
          means: 'The same for AMD-V.',
          ...nobody,
        },
        {
          prints: 'DMAR: IOMMU enabled',
          means: 'VT-d is in use. Lines with “ACPI: DMAR” only say that the firmware describes one.',
          ...vtdInUse,
        },
        { prints: 'AMD-Vi: …', means: 'AMD’s IOMMU was found and set up.', ...amdViInUse },
      ],
    },
    {
      line: "grep -Eo 'vmx|svm|ept|npt|hypervisor' /proc/cpuinfo | sort | uniq -c",
      tells: 'The flags alone, each counted once for every logical processor.',
      outputs: [
        { prints: 'vmx', means: 'Intel VT-x.', ...suseKvm },
        { prints: 'svm', means: 'AMD-V.', ...suseKvm },
        { prints: 'ept', means: 'Nested paging on Intel; npt is that of AMD.', ...lscpuSamples },
        {
          prints: 'hypervisor',
          means: 'A hypervisor is beneath this system. Without the flag one may be there still.',
          ...nobody,
        },
      ],
    },
    {
      line: 'ls /sys/class/iommu',
      tells: 'The IOMMUs that the kernel uses.',
      outputs: [
        {
          prints: 'dmar0',
          means: 'Intel’s; AMD’s are called ivhd. An empty folder: none is in use, whatever the processor has.',
          ...iommuFolder,
        },
      ],
    },
  ],
  notes: [
    {
      says: 'A 64-bit Arm server has no such flags: it can virtualise when its kernel says at start that all processors began at EL2.',
      ...nobody,
    },
  ],
} as const satisfies MachineSystem;
