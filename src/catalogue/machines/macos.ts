import { macApple, macHypervisor, macIntel } from '#catalogue/cited/machines.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { MachineSystem } from '#catalogue/mode-reference-shapes.ts';

export default {
  id: 'macos',
  label: 'macOS',
  commands: [
    {
      line: 'sysctl machdep.cpu kern.hv_support',
      tells: 'The features of the processor, and whether macOS offers its own hypervisor.',
      outputs: [
        { prints: 'machdep.cpu.features: … VMX …', means: 'VT-x, on Macs with Intel processors.', ...macIntel },
        { prints: 'machdep.cpu.features: … VMM …', means: 'This macOS is itself a virtual machine.', ...nobody },
        {
          prints: 'kern.hv_support: 1',
          means: 'macOS offers its hypervisor. On Intel that takes VT-x, nested paging and unrestricted guests.',
          ...macHypervisor,
        },
        {
          prints: 'kern.hv_vmm_present: 0',
          means: 'No hypervisor is beneath it. Ask with “sysctl kern.hv_vmm_present”.',
          ...macApple,
        },
      ],
    },
  ],
  notes: [
    { says: 'On Apple silicon only systems built for 64-bit Arm run at speed; x86 has to be emulated.', ...nobody },
  ],
} as const satisfies MachineSystem;
