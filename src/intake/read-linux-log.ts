import { architectureNamed } from './architectures.ts';
import { switchedOff } from './firmware-switch.ts';
import { hypervisorNamed, isContainer } from './hypervisors.ts';
import { kernelIommuSigns } from './iommu-log.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorOfBrand } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';

const atWork: Sign = { finding: 'virtualisation', value: 'usable', says: 'the hypervisor of the kernel is ready' };
const isArm64: Sign = { finding: 'architecture', value: 'arm64', says: 'only 64-bit Arm has exception levels' };
const isAmd: Sign = { finding: 'vendor', value: 'AMD', implied: true, says: 'a message about AMD-V' };
const noSupport: Sign = {
  finding: 'virtualisation',
  value: 'not-shown',
  says: 'the kernel finds no extension, which firmware and hypervisors may hide',
};
const startedAtEl1: Sign = {
  finding: 'virtualisation',
  value: 'not-shown',
  says: 'the kernel was started at EL1, where it cannot virtualise; firmware or a hypervisor holds EL2',
};

// Each is anchored at the start of the message, so that a command that searches for it is not read as it.
const messages: readonly (readonly [RegExp, readonly Sign[]])[] = [
  [/^(?:kvm|kvm_amd|SVM: kvm): Nested Virtualization enabled/, [atWork, isAmd]],
  [
    /^(?:kvm|kvm_amd|SVM: kvm): Nested Paging enabled/,
    [atWork, isAmd, { finding: 'slat', value: true, says: 'nested paging is enabled' }],
  ],
  [/^kvm(?: \[\d{1,6}\])?: (?:VHE|Hyp|HYP|nVHE|Protected nVHE) mode initialized/, [atWork]],
  [
    /^CPU: All CPU\(s\) started at EL2/,
    [{ ...atWork, says: 'the kernel was started at EL2, so it can virtualise' }, isArm64],
  ],
  [/^CPU: All CPU\(s\) started at EL1/, [startedAtEl1, isArm64]],
  [
    /^(?:kvm|kvm_intel|kvm_amd)(?: \[\d{1,6}\])?: (?:no hardware support|(?:VMX|SVM) not supported by CPU)/,
    [noSupport],
  ],
];

function guestOf(name: string): Sign {
  const hypervisor = hypervisorNamed(name);
  const known = hypervisor === undefined ? {} : { hypervisor };
  // Xen's control domain reads the same as its guests.
  const value = hypervisor === 'Xen' ? 'announced' : 'guest';
  return { finding: 'insideVm', value, ...known, says: 'the kernel found a hypervisor beneath it' };
}

function namedSigns(message: string): readonly Sign[] | undefined {
  const name = /^(?:Hypervisor detected: |Booting paravirtualized kernel on )([\w -]{1,30})/.exec(message)?.[1];
  if (name !== undefined) return name.startsWith('bare') ? [] : [guestOf(name)];
  const virtualisation = /^systemd(?:\[\d{1,9}\])?: Detected virtualization ([a-z-]{1,20})/.exec(message)?.[1];
  if (virtualisation !== undefined) return isContainer(virtualisation) ? [] : [guestOf(virtualisation)];
  const product = /^DMI: (.{1,100})/.exec(message)?.[1];
  if (product !== undefined) return virtualHardwareSigns(product);
  const processor = /^smpboot: CPU0: (.{1,100})/.exec(message)?.[1];
  const vendor = processor === undefined ? undefined : vendorOfBrand(processor);
  if (vendor) return [{ finding: 'vendor', value: vendor, says: `the processor is one of ${vendor}` }];
  const machine = /^Linux version .{0,200}?\b(x86_64|amd64|aarch64|arm64|ppc64le|s390x|i[3-6]86)\b/.exec(message)?.[1];
  const architecture = machine === undefined ? undefined : architectureNamed(machine);
  return architecture
    ? [{ finding: 'architecture', value: architecture, says: `the kernel was built for ${architecture}` }]
    : undefined;
}

function signsOf(message: string): readonly Sign[] | undefined {
  return (
    switchedOff(message) ??
    messages.find(([pattern]) => pattern.test(message))?.[1] ??
    kernelIommuSigns(message) ??
    namedSigns(message)
  );
}

/** Reads the kernel log of Linux, from `dmesg` or the journal. */
export const readLinuxLog: LineReader = (line) => {
  if (line.prefix === 'xen') return undefined;
  const signs = signsOf(line.text);
  if (signs === undefined && line.prefix !== 'log') return undefined;
  return { form: 'Linux dmesg', signs: signs ?? [] };
};

const canBeUsed: Sign = { finding: 'virtualisation', value: 'usable', says: 'kvm-ok finds that KVM can be used' };
const verdicts: readonly (readonly [RegExp, readonly Sign[]])[] = [
  [/^KVM acceleration can be used/, [canBeUsed]],
  [/^INFO: Your CPU does not support KVM extensions/, [noSupport]],
  [/^(?:KVM acceleration can NOT be used|INFO: \/dev\/kvm |INFO: Your CPU supports KVM)/, []],
];

/** Reads what Ubuntu's `kvm-ok` prints. */
export const readKvmOk: LineReader = ({ text }) => {
  const off = text.startsWith('INFO: ') ? switchedOff(text) : undefined;
  const signs = off ?? verdicts.find(([pattern]) => pattern.test(text))?.[1];
  return signs && { form: 'kvm-ok', signs };
};
