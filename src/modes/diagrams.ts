import type { ModeClass } from '#catalogue/schema.ts';

/** Up to two lines that fit into a box. */
export type Lines = readonly [string] | readonly [string, string];

/** What stands where in the drawing of a mode. What is absent is drawn as a gap with a broken line. */
export interface Diagram {
  /** the same in words, for those who do not see it */
  readonly described: string;
  /** below the drawing */
  readonly caption: string;
  readonly firmware: boolean;
  /** beside the firmware, or in its place */
  readonly start: string;
  readonly kernel: string;
  /** the kernel was built for the hypervisor */
  readonly isBuiltForIt: boolean;
  /** what in the kernel still meets emulated hardware */
  readonly meetsHardware: Lines | undefined;
  readonly drivers: Lines | undefined;
  /** the rest of the kernel, and who does what it asks for */
  readonly core: Lines;
  readonly served: 'by calls' | 'directly';
}

export const diagrams: Readonly<Record<ModeClass, Diagram>> = {
  pv: {
    described:
      'There is no firmware: the kernel starts at once. Its PV drivers talk to back ends in the host or control domain. Everything else that needs privilege it asks of the hypervisor, by calls. There are no emulated devices, and the processor needs no extension.',
    caption: 'The kernel knows that it is a guest, and asks.',
    firmware: false,
    start: 'the kernel starts at once',
    kernel: 'Kernel built for the hypervisor',
    isBuiltForIt: true,
    meetsHardware: undefined,
    drivers: ['PV', 'drivers'],
    core: ['everything', 'else'],
    served: 'by calls',
  },
  hvm: {
    described:
      'Firmware, BIOS or UEFI, starts the kernel, which is as its maker delivers it. Its own drivers talk to emulated devices in the host or control domain: disk, network card, motherboard. Its privileged instructions are carried out directly by the processor, with VT-x or AMD-V. There are no PV drivers and no back ends.',
    caption: 'The system believes that it has a PC of its own.',
    firmware: true,
    start: 'starts the kernel',
    kernel: 'Kernel as it is delivered',
    isBuiltForIt: false,
    meetsHardware: ['its own', 'drivers'],
    drivers: undefined,
    core: ['privileged', 'instructions'],
    served: 'directly',
  },
  hybrid: {
    described:
      'Firmware, BIOS or UEFI, starts the kernel, which is as its maker delivers it. Added PV drivers talk to back ends in the host or control domain. Only the motherboard and what the start needs are still emulated. Privileged instructions are carried out directly by the processor, with VT-x or AMD-V.',
    caption: 'A PC to start with, and a short way for disk and network.',
    firmware: true,
    start: 'starts the kernel',
    kernel: 'Kernel as it is delivered',
    isBuiltForIt: false,
    meetsHardware: ['motherboard'],
    drivers: ['PV', 'drivers'],
    core: ['privileged', 'instructions'],
    served: 'directly',
  },
  pvh: {
    described:
      'There is no firmware: a kernel that knows PVH starts at once. Its PV drivers talk to back ends in the host or control domain. Privileged instructions are carried out directly by the processor, with VT-x or AMD-V. There are no emulated devices.',
    caption: 'It starts and talks as in PV; the processor holds it.',
    firmware: false,
    start: 'the kernel starts at once',
    kernel: 'Kernel that knows PVH',
    isBuiltForIt: true,
    meetsHardware: undefined,
    drivers: ['PV', 'drivers'],
    core: ['privileged', 'instructions'],
    served: 'directly',
  },
};
