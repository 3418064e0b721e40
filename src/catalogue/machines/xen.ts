import { xenInfo, xenLog } from '#catalogue/cited/machines.ts';
import { nobody } from '#catalogue/cited/nobody.ts';
import type { MachineSystem } from '#catalogue/mode-reference-shapes.ts';

export default {
  id: 'xen',
  label: 'Xen, in domain 0',
  commands: [
    {
      line: 'xl info; xl dmesg',
      tells: 'What Xen itself found, on the host and not in the control domain.',
      outputs: [
        {
          prints: 'virt_caps: … hvm …',
          means: 'VT-x or AMD-V is there and switched on: HVM and PVH guests can run, not only PV.',
          ...xenInfo,
        },
        {
          prints: 'hvm_directio',
          means: 'The IOMMU is in use: HVM guests can be given a device of their own.',
          ...xenInfo,
        },
        {
          prints: '(XEN) HVM: VMX enabled',
          means: 'Xen uses VT-x; on AMD it says SVM.',
          ...xenLog,
        },
        {
          prints: 'Hardware Assisted Paging (HAP) detected',
          means: 'Nested paging is there, which XCP-ng 8.3 and others ask for.',
          ...xenLog,
        },
        { prints: 'I/O virtualisation enabled', means: 'The IOMMU is in use.', ...xenLog },
      ],
    },
  ],
  notes: [
    {
      says: 'Do not trust /proc/cpuinfo there: the control domain is itself a guest, and Xen hides vmx and svm from it.',
      ...nobody,
    },
  ],
} as const satisfies MachineSystem;
