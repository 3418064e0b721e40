import type { Vendor } from './machine-reading.ts';

// What processors say of themselves (CPUID, /proc/cpuinfo, lscpu), and what Arm's implementer codes mean.
const names: ReadonlyMap<string, Vendor> = new Map([
  ['GenuineIntel', 'Intel'],
  ['AuthenticAMD', 'AMD'],
  ['HygonGenuine', 'Hygon'],
  ['CentaurHauls', 'Zhaoxin'],
  ['Shanghai', 'Zhaoxin'],
  ['ARM', 'Arm'],
  ['Apple', 'Apple'],
  ['Ampere', 'Ampere'],
  ['FUJITSU', 'Fujitsu'],
  ['HiSilicon', 'Huawei'],
  ['Cavium', 'Marvell'],
  ['Marvell', 'Marvell'],
  ['NVIDIA', 'NVIDIA'],
  ['Qualcomm', 'Qualcomm'],
  ['IBM/S390', 'IBM'],
]);

const implementers: ReadonlyMap<string, Vendor> = new Map([
  ['0x41', 'Arm'],
  ['0x43', 'Marvell'],
  ['0x46', 'Fujitsu'],
  ['0x48', 'Huawei'],
  ['0x4e', 'NVIDIA'],
  ['0x51', 'Qualcomm'],
  ['0x61', 'Apple'],
  ['0xc0', 'Ampere'],
]);

const brands: readonly (readonly [RegExp, Vendor])[] = [
  [/\bIntel\(R\)|^Intel\b/, 'Intel'],
  [/^AMD\b/, 'AMD'],
  [/^Hygon\b/, 'Hygon'],
  [/^Apple\b/, 'Apple'],
  [/^POWER\d/, 'IBM'],
];

/** The vendor in `GenuineIntel`, `AuthenticAMD`, `ARM` and the like; the whole value must be that name. */
export function vendorNamed(value: string): Vendor | undefined {
  return names.get(value);
}

/** @param code of the line `CPU implementer`, such as `0x41` */
export function vendorOfImplementer(code: string): Vendor | undefined {
  return implementers.get(code.toLowerCase());
}

/** The vendor in a model name, such as "Intel(R) Xeon(R) Gold 6130". */
export function vendorOfBrand(name: string): Vendor | undefined {
  return brands.find(([pattern]) => pattern.test(name.slice(0, 100)))?.[1];
}

const ofProcessors = /\b(?:CPU|Processor|Xeon|Core|Atom|Celeron|Pentium|EPYC|Ryzen|Opteron|Apple M\d)\b|^POWER\d/;

/** A model name of a processor, and not of a network card by the same vendor. */
export function isProcessorBrand(name: string): boolean {
  return ofProcessors.test(name.slice(0, 100));
}
