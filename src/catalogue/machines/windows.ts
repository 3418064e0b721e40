import { hyperVSystemInfo } from '#catalogue/cited/hyper-v.ts';
import { computerInfo, hypervisorDetected, hyperVRequirements } from '#catalogue/cited/machines.ts';
import type { MachineSystem } from '#catalogue/mode-reference-shapes.ts';

export default {
  id: 'windows',
  label: 'Windows',
  commands: [
    {
      line: 'systeminfo',
      tells: 'Four lines at its end, under “Hyper-V Requirements”, in the language of the system.',
      outputs: [
        {
          prints: 'VM Monitor Mode Extensions: Yes',
          means: 'The processor has VT-x or AMD-V.',
          ...hyperVSystemInfo,
        },
        {
          prints: 'Virtualization Enabled In Firmware: No',
          means: 'It has been switched off in the firmware.',
          ...hyperVRequirements,
        },
        {
          prints: 'Second Level Address Translation: Yes',
          means: 'Nested paging is there, without which Hyper-V does not start.',
          ...hyperVRequirements,
        },
        {
          prints: 'A hypervisor has been detected. …',
          means:
            'It takes the place of the four. Hyper-V or something built on it already runs here, or this is a virtual machine: the line does not say which.',
          ...hypervisorDetected,
        },
      ],
    },
    {
      line: "Get-ComputerInfo -Property 'HyperV*'",
      tells: 'The same from PowerShell, as properties that read the same in every language.',
      outputs: [
        {
          prints: 'HyperVRequirementVirtualizationFirmwareEnabled : False',
          means: 'It has been switched off in the firmware.',
          ...computerInfo,
        },
        {
          prints: 'HyperVisorPresent: True',
          means: 'A hypervisor is beneath this system, and the four requirements stay empty.',
          ...hypervisorDetected,
        },
      ],
    },
  ],
  notes: [
    {
      says: 'Neither speaks of the IOMMU, which Hyper-V needs only to hand a physical device to a guest; the firmware may have it switched off.',
      ...hyperVRequirements,
    },
  ],
} as const satisfies MachineSystem;
