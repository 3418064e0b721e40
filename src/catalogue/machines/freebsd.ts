import {
  amdIommuTable,
  bhyveFlags,
  bhyveProcessors,
  bhyveWithoutUg,
  freebsdSummary,
  freebsdTables,
} from '#catalogue/cited/machines.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { MachineSystem } from '#catalogue/mode-reference-shapes.ts';

export default {
  id: 'freebsd',
  label: 'FreeBSD',
  commands: [
    {
      line: "grep -E 'CPU:|Features2|VT-x|SVM' /var/run/dmesg.boot",
      tells: 'What the kernel found when it started.',
      outputs: [
        {
          prints: 'Features2=…<…,VMX,…>',
          means: 'VT-x is there; bhyve needs nested paging besides.',
          ...bhyveProcessors,
        },
        {
          prints: 'VT-x: …,EPT,UG,VPID',
          means: 'The abilities of VT-x in one line, since 2014. EPT is nested paging.',
          ...freebsdSummary,
        },
        {
          prints: 'UG',
          means: 'Unrestricted guests: without it bhyve gives a guest one processor and no UEFI.',
          ...bhyveWithoutUg,
        },
        {
          prints: 'POPCNT',
          means: 'The sign that FreeBSD’s handbook named for AMD processors that are new enough.',
          ...bhyveFlags,
        },
        { prints: 'SVM: NP,…', means: 'AMD-V with nested paging.', ...nobody },
        { prints: 'Features2=…<…,HV>', means: 'This FreeBSD is itself a virtual machine.', ...bhyveWithoutUg },
      ],
    },
    {
      line: "sudo acpidump -t | grep -E 'DMAR|IVRS'",
      tells: 'Whether the firmware describes an IOMMU.',
      outputs: [
        { prints: 'DMAR', means: 'The table of VT-d: the firmware describes an IOMMU of Intel’s.', ...freebsdTables },
        { prints: 'IVRS', means: 'The table of AMD’s IOMMU.', ...amdIommuTable },
      ],
    },
  ],
  notes: [],
} as const satisfies MachineSystem;
