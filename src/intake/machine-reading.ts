/** What can be pasted, by the name of the command or file that prints it. */
export const forms = [
  '/proc/cpuinfo',
  'grep /proc/cpuinfo',
  'lscpu',
  'Linux dmesg',
  'kvm-ok',
  '/sys/class/iommu',
  'systeminfo',
  'Get-ComputerInfo',
  'sysctl',
  'FreeBSD dmesg',
  'xl info',
  'xl dmesg',
] as const;

export type Form = (typeof forms)[number];

/** Who made the processor, by the name that people use. */
export type Vendor =
  | 'Intel'
  | 'AMD'
  | 'Hygon'
  | 'Zhaoxin'
  | 'Apple'
  | 'Arm'
  | 'Ampere'
  | 'Fujitsu'
  | 'Huawei'
  | 'Marvell'
  | 'NVIDIA'
  | 'Qualcomm'
  | 'IBM';

/** What the processor is; a 64-bit processor that runs a 32-bit system counts as 64-bit where the text tells. */
export type Architecture = 'x86-64' | 'x86' | 'arm64' | 'ppc64le' | 'ppc64' | 's390x';

/**
 * `absent` is said only where Windows says no in words, and nothing hints at a virtual machine: flags
 * that are not there prove nothing, since firmware and hypervisors hide them.
 */
export type Virtualisation = 'on' | 'off-in-firmware' | 'absent' | 'unknown';

export type Finding = 'vendor' | 'architecture' | 'virtualisation' | 'slat' | 'iommu' | 'insideVm';

/** One thing that one line says. Of lines that say the same only the first is kept. */
export interface Evidence {
  readonly finding: Finding;
  /** what the line says, in one word of `sign.ts`, a name, or yes and no */
  readonly value: string | boolean;
  /** the same for people, to stand after "line 19: …" */
  readonly says: string;
  readonly form: Form;
  /** counted from 1 */
  readonly line: number;
  /** the line without its time stamp and host name, at most 120 characters of it, around what counts */
  readonly text: string;
}

/** What was read out of a text. `null` and `unknown`: the text does not say, or contradicts itself. */
export interface MachineReading {
  readonly vendor: Vendor | null;
  readonly architecture: Architecture | null;
  readonly virtualisation: Virtualisation;
  /** second-level address translation: Intel EPT, AMD NPT */
  readonly slat: boolean | null;
  /** switched on and in use; tables of the firmware alone do not prove it */
  readonly iommu: boolean | null;
  /** whether the text comes from a virtual machine */
  readonly insideVm: boolean | null;
  /** the hypervisor that this machine runs upon, where it is named */
  readonly hypervisor: string | null;
  /** the forms that were recognised, in the order of `forms`; empty when the text is none of them */
  readonly forms: readonly Form[];
  /** in the order of the text */
  readonly evidence: readonly Evidence[];
  /** findings on which lines disagree, as in a paste from two machines */
  readonly contradictions: readonly Finding[];
}
