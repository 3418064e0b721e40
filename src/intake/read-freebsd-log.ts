import { architectureNamed } from './architectures.ts';
import { hypervisorNamed } from './hypervisors.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorNamed, vendorOfBrand } from './vendors.ts';

const features = /^(AMD Features2?|Features2?) ?= ?0x[\da-f]{1,16}<(.{0,2000})>$/;
const extension = /^(VT-x|SVM): (\(disabled in BIOS\) ?)?([\w,=-]{0,400})$/;
const others =
  /^(?:FreeBSD(?:\/| is a registered| clang version)|(?:real|avail) memory  ?=|Structured Extended Features|XSAVE Features|VT\(\w{1,10}\): )/;

function featureSigns(which: string, words: readonly string[]): readonly Sign[] {
  const isIntel = which === 'Features2';
  const flag = isIntel ? 'VMX' : 'SVM';
  const vendor = isIntel ? 'Intel' : 'AMD';
  const signs: Sign[] = [];
  if (which === 'AMD Features' && words.includes('LM')) {
    signs.push({ finding: 'architecture', value: 'x86-64', word: 'LM', says: 'LM among the features: 64-bit' });
  }
  if (isIntel && words.includes('HV')) {
    signs.push({
      finding: 'insideVm',
      value: 'announced',
      word: 'HV',
      says: 'HV among the features: a virtual machine',
    });
  } else if (isIntel) {
    const says = 'no HV among the features, which alone proves nothing';
    signs.push({ finding: 'insideVm', value: 'not-announced', says });
  }
  if (!which.endsWith('2')) return signs;
  if (words.includes(flag)) {
    signs.push(
      { finding: 'virtualisation', value: 'offered', word: flag, says: `${flag} among the features: it is offered` },
      {
        finding: 'vendor',
        value: vendor,
        implied: true,
        word: flag,
        says: `${flag} is a feature of ${vendor} processors`,
      },
    );
  } else {
    const says = `no ${flag} among the features, which proves nothing`;
    signs.push({ finding: 'virtualisation', value: 'not-shown', onlyFor: vendor, says });
  }
  return signs;
}

/** FreeBSD lists the parts of VT-x and AMD-V on a line of their own, and there says whether the firmware has locked them. */
function extensionSigns(name: string, disabled: boolean, parts: readonly string[]): readonly Sign[] {
  const vendor = name === 'VT-x' ? 'Intel' : 'AMD';
  const table = name === 'VT-x' ? 'EPT' : 'NP';
  const slat = parts.includes(table);
  return [
    disabled
      ? { finding: 'virtualisation', value: 'off', says: 'the firmware has switched it off' }
      : { finding: 'virtualisation', value: 'offered', says: `FreeBSD lists the parts of ${name}` },
    { finding: 'vendor', value: vendor, implied: true, says: `${name} is of ${vendor}` },
    {
      finding: 'slat',
      value: slat,
      word: table,
      says: slat ? `${table} among its parts` : `no ${table} among its parts`,
    },
  ];
}

function nameSigns(text: string): readonly Sign[] | undefined {
  const hypervisor = /^Hypervisor: Origin ?= ?"([^"]{0,20})"/.exec(text)?.[1];
  if (hypervisor !== undefined) {
    const known = hypervisorNamed(hypervisor);
    return [
      { finding: 'insideVm', value: 'guest', ...(known && { hypervisor: known }), says: 'the hypervisor is named' },
    ];
  }
  const origin = /^Origin ?= ?"(\w{12})"/.exec(text)?.[1];
  const vendor = origin === undefined ? undefined : vendorNamed(origin);
  if (vendor) return [{ finding: 'vendor', value: vendor, says: `${vendor} by name` }];
  const model = /^CPU: (.{1,120}?) {1,40}\([\d.]{1,12}-MHz /.exec(text)?.[1];
  const brand = model === undefined ? undefined : vendorOfBrand(model);
  if (brand) return [{ finding: 'vendor', value: brand, says: `the processor is one of ${brand}` }];
  const system = /^FreeBSD \d{1,2}\.\d.{0,200}? (amd64|arm64|aarch64|i386)$/.exec(text)?.[1];
  const architecture = system === undefined ? undefined : architectureNamed(system);
  return architecture
    ? [{ finding: 'architecture', value: architecture, says: `FreeBSD for ${architecture}` }]
    : others.test(text) || origin !== undefined || model !== undefined
      ? []
      : undefined;
}

/** Reads the kernel log of FreeBSD, `/var/run/dmesg.boot`. */
export const readFreebsdLog: LineReader = ({ prefix, text }) => {
  if (prefix === 'xen') return undefined;
  const form = 'FreeBSD dmesg';
  const listed = features.exec(text);
  if (listed !== null) return { form, signs: featureSigns(listed[1] ?? '', (listed[2] ?? '').split(',')) };
  const found = extension.exec(text);
  if (found !== null) {
    const [, name = '', disabled, parts = ''] = found;
    return { form, signs: extensionSigns(name, disabled !== undefined, parts.split(',')) };
  }
  const signs = nameSigns(text);
  return signs && { form, signs };
};
