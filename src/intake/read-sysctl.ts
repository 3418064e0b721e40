import { architectureNamed } from './architectures.ts';
import { hypervisorNamed } from './hypervisors.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorNamed, vendorOfBrand } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';
import { wordsOf, type Words } from './words.ts';

const name = /^(?:machdep|kern|hw|sysctl)(?:\.\w{1,40}){1,6}$/;
const withEquals = /^([\w.]{5,120}) ?= ?(.{0,4000})$/;

function featureSigns({ all, whole }: Words): readonly Sign[] {
  const signs: Sign[] = [];
  const at = all.get('VMX');
  if (at !== undefined) {
    signs.push(
      {
        finding: 'virtualisation',
        value: 'offered',
        at,
        word: 'VMX',
        says: 'VMX among the features: Intel VT-x is offered',
      },
      {
        finding: 'vendor',
        value: 'Intel',
        implied: true,
        at,
        word: 'VMX',
        says: 'VMX is a feature of Intel processors',
      },
    );
  } else if (whole) {
    const says = 'no VMX among the features, which proves nothing';
    signs.push({ finding: 'virtualisation', value: 'not-shown', says });
  }
  if (all.has('VMM')) {
    signs.push({
      finding: 'insideVm',
      value: 'announced',
      word: 'VMM',
      says: 'VMM among the features: a virtual machine',
    });
  } else if (whole) {
    const says = 'no VMM among the features, which alone proves nothing';
    signs.push({ finding: 'insideVm', value: 'not-announced', says });
  }
  return signs;
}

/** @see https://docs.rs/crate/xhypervisor/0.0.12 for what Intel Macs need before they say 1 */
const supported: readonly Sign[] = [
  { finding: 'virtualisation', value: 'usable', says: 'macOS offers its hypervisor' },
  { finding: 'slat', value: true, onlyFor: 'Intel', says: 'macOS offers its hypervisor only with EPT' },
];
const refused: readonly Sign[] = [
  { finding: 'virtualisation', value: 'refused', says: 'macOS does not offer its hypervisor' },
];
const inGuest: readonly Sign[] = [
  { finding: 'insideVm', value: 'guest', says: 'macOS finds itself in a virtual machine' },
];
const notInGuest: readonly Sign[] = [
  { finding: 'insideVm', value: 'bare', says: 'macOS finds itself on a real machine' },
];
const appleSilicon: readonly Sign[] = [
  { finding: 'architecture', value: 'arm64', says: 'the processor is arm64' },
  { finding: 'vendor', value: 'Apple', implied: true, says: 'macOS on Arm runs on Apple silicon alone' },
];

function guestSigns(value: string): readonly Sign[] {
  const hypervisor = hypervisorNamed(value);
  if (value === 'none' || value === '') return [];
  return [
    {
      finding: 'insideVm',
      value: 'guest',
      ...(hypervisor && { hypervisor }),
      says: 'FreeBSD finds a hypervisor beneath it',
    },
  ];
}

function signsOf(key: string, value: string, words: () => Words): readonly Sign[] {
  switch (key) {
    case 'machdep.cpu.vendor': {
      const vendor = vendorNamed(value);
      return vendor ? [{ finding: 'vendor', value: vendor, says: `${vendor} by name` }] : [];
    }
    case 'hw.model':
    case 'machdep.cpu.brand_string': {
      const vendor = vendorOfBrand(value);
      const virtual = /\(Virtual\)|^VirtualMac/.test(value);
      return [
        ...(virtual ? inGuest : virtualHardwareSigns(value)),
        ...(vendor ? [{ finding: 'vendor', value: vendor, says: `the processor is one of ${vendor}` } as const] : []),
      ];
    }
    case 'machdep.cpu.features':
      return featureSigns(words());
    case 'machdep.cpu.extfeatures':
      return words().all.has('EM64T')
        ? [{ finding: 'architecture', value: 'x86-64', word: 'EM64T', says: 'EM64T among the features: 64-bit' }]
        : [];
    case 'kern.hv_support':
      return value === '1' ? supported : value === '0' ? refused : [];
    case 'kern.hv_vmm_present':
      return value === '1' ? inGuest : value === '0' ? notInGuest : [];
    case 'kern.vm_guest':
      return guestSigns(value);
    case 'hw.optional.arm64':
      return value === '1' ? appleSilicon : [];
    case 'hw.optional.x86_64':
      return value === '1' ? [{ finding: 'architecture', value: 'x86-64', says: 'the processor is x86-64' }] : [];
    case 'hw.machine': {
      const architecture = architectureNamed(value);
      return architecture
        ? [{ finding: 'architecture', value: architecture, says: `the machine is ${architecture}` }]
        : [];
    }
    default:
      return [];
  }
}

/** Reads `sysctl` of macOS on Intel and Apple processors, and the little that FreeBSD's says. */
export const readSysctl: LineReader = (line, following) => {
  if (line.prefix !== 'none') return undefined;
  const equals = withEquals.exec(line.text);
  const key = equals?.[1] ?? line.label;
  const value = equals?.[2]?.trim() ?? line.value;
  if (!name.test(key)) return undefined;
  return { form: 'sysctl', signs: signsOf(key, value, () => wordsOf({ ...line, value }, following)) };
};
