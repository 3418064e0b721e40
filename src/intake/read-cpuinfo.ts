import { flagSigns } from './flags.ts';
import type { Line } from './lines.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorNamed, vendorOfBrand, vendorOfImplementer } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';
import type { Words } from './words.ts';
import { wordsOf } from './words.ts';

// Labels that tell /proc/cpuinfo from everything else: lscpu writes the same words with capitals.
const labels: ReadonlySet<string> = new Set(
  [
    'processor|vendor_id|cpu family|model name|flags|vmx flags|cpuid level|cpu cores',
    'cpu MHz|address sizes|clflush size|cache_alignment|initial apicid|fpu_exception',
    'Features|CPU implementer|CPU architecture|CPU variant|CPU part',
    'features|facilities|cpu|platform|machine',
  ].flatMap((row) => row.split('|')),
);

function modelSigns(model: string): readonly Sign[] {
  const virtual = virtualHardwareSigns(model);
  const vendor = vendorOfBrand(model);
  return virtual.length > 0 || vendor === undefined
    ? virtual
    : [{ finding: 'vendor', value: vendor, implied: true, says: `the model name is one of ${vendor}` }];
}

/** From POWER8 on Linux commonly runs little-endian; /proc/cpuinfo does not say which way round it runs. */
function powerSigns(model: string): readonly Sign[] {
  const generation = /^POWER(\d{1,2})/.exec(model)?.[1];
  if (generation === undefined) return [];
  const architecture = Number(generation) >= 8 ? 'ppc64le' : 'ppc64';
  const says = 'an IBM Power processor';
  return [
    { finding: 'vendor', value: 'IBM', says },
    { finding: 'architecture', value: architecture, implied: true, says },
  ];
}

function platformSigns(platform: string): readonly Sign[] {
  if (platform === 'PowerNV') return [{ finding: 'insideVm', value: 'bare', says: 'Linux runs on the bare machine' }];
  const says = 'a partition or virtual machine, as Power machines commonly are';
  return platform === 'pSeries' ? [{ finding: 'insideVm', value: 'partition', says }] : [];
}

function signsOf(line: Line, words: () => Words): readonly Sign[] {
  const { label, value } = line;
  switch (label) {
    case 'flags':
    case 'Features':
    case 'features':
      return flagSigns(words());
    case 'vendor_id':
    case 'CPU implementer': {
      const vendor = vendorNamed(value) ?? vendorOfImplementer(value);
      return vendor ? [{ finding: 'vendor', value: vendor, says: `${vendor} by name or code` }] : [];
    }
    case 'model name':
      return modelSigns(value);
    case 'cpu':
      return powerSigns(value);
    case 'platform':
      return platformSigns(value);
    case 'machine':
      return virtualHardwareSigns(value);
    default:
      return [];
  }
}

/** Reads `/proc/cpuinfo` of x86, 64-bit Arm, Power and IBM Z. */
export const readCpuinfo: LineReader = (line, following) =>
  labels.has(line.label) && line.prefix === 'none'
    ? { form: '/proc/cpuinfo', signs: signsOf(line, () => wordsOf(line, following)) }
    : undefined;
