import type { Sign } from './sign.ts';

const subject =
  /^(?:(?:x86\/cpu|kvm|kvm_intel|kvm_amd|vmx_init|vmx_modinit|CPU ?\d{1,5}|INFO)(?: \[\d{1,6}\])?: ){0,3}/;
const aboutKvm = /^(?:kvm|kvm_intel|kvm_amd)(?: \[\d{1,6}\])?: /;
const off =
  /^(?:AMD )?(?:VMX|SVM|KVM|VT-x|AMD-V)\b[^.]{0,40}?(?:disabled|not enabled|not fully enabled)[^.]{0,20}\b(?:BIOS|firmware|UEFI)\b/i;
const kvmOff = /^(?:support for '\w{1,20}' )?disabled by bios/i;
const ofIntel = /\bVMX\b|\bVT-x\b|kvm_intel/i;
const ofAmd = /\bSVM\b|\bAMD-V\b|kvm_amd/i;

/**
 * What a kernel, Xen or `kvm-ok` says when the firmware has locked the extension. It beats the flag,
 * which old kernels go on showing. The same words about SGX, SEV or TXT mean nothing here.
 *
 * @param message without its time stamp
 * @returns `undefined` when the message is about something else
 */
export function switchedOff(message: string): readonly Sign[] | undefined {
  const head = message.slice(0, 160);
  const rest = head.slice(subject.exec(head)?.[0].length ?? 0);
  if (!off.test(rest) && !(aboutKvm.test(head) && kvmOff.test(rest))) return undefined;
  const vendor = ofIntel.test(head) ? 'Intel' : ofAmd.test(head) ? 'AMD' : undefined;
  const implied: readonly Sign[] = vendor
    ? [{ finding: 'vendor', value: vendor, implied: true, says: `a message about processors of ${vendor}` }]
    : [];
  return [
    { finding: 'virtualisation', value: 'off', says: 'the firmware has switched it off' },
    { finding: 'insideVm', value: 'unlikely', says: 'the firmware of a real machine speaks' },
    ...implied,
  ];
}
