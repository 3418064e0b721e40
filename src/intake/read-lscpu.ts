import { architectureNamed } from './architectures.ts';
import { flagSigns } from './flags.ts';
import { hypervisorNamed, isContainer, mentionsHypervisor } from './hypervisors.ts';
import type { Line } from './lines.ts';
import type { LineReader, Sign } from './sign.ts';
import { isProcessorBrand, vendorNamed, vendorOfBrand } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';
import { wordsOf } from './words.ts';

const labels: ReadonlySet<string> = new Set(
  [
    'Architecture|CPU op-mode(s)|Byte Order|CPU(s)|On-line CPU(s) list|Thread(s) per core',
    'Core(s) per socket|Socket(s)|Vendor ID|Model name|Flags|Virtualization|NUMA node(s)',
    'Hypervisor vendor|Hypervisor|Virtualization type|Address sizes|L1d cache|L1i cache',
  ].flatMap((row) => row.split('|')),
);

// lscpu translates its labels; names and flags stay as they are. These are stems of the translations.
const ofArchitecture = /^ar(?:ch|k|q)|архит|архіт|アーキテクチャ|架构|架構/i;
const ofVendor = /\bID$|kennung$|^identi/i;
const ofVirtualisation = /virtuali|виртуали|віртуал|仮想化|가상화|虚拟化|虛擬化/i;
const ofFirmware = /^BIOS /;
const startsLikeFlags = /^(?:fpu vme|fpu de|fp asimd|esan3 zarch) /;

function processorSigns({ label, value }: Line): readonly Sign[] {
  const architecture = ofArchitecture.test(label) ? architectureNamed(value) : undefined;
  if (architecture) {
    return [{ finding: 'architecture', value: architecture, says: `the architecture is ${architecture}` }];
  }
  const vendor = ofVendor.test(label) || /^\w{12}$/.test(value) ? vendorNamed(value) : undefined;
  if (vendor) return [{ finding: 'vendor', value: vendor, says: `${vendor} by name` }];
  if (value === 'VT-x' || value === 'AMD-V') {
    const maker = value === 'VT-x' ? 'Intel' : 'AMD';
    return [
      { finding: 'virtualisation', value: 'offered', says: `${value} is offered` },
      { finding: 'vendor', value: maker, implied: true, says: `${value} is of ${maker}` },
    ];
  }
  const brand = !ofFirmware.test(label) && isProcessorBrand(value) ? vendorOfBrand(value) : undefined;
  return brand ? [{ finding: 'vendor', value: brand, implied: true, says: `the model name is one of ${brand}` }] : [];
}

/** Every IBM Z runs under PR/SM, which only divides it up; lscpu calls that a hypervisor of IBM. */
function isPartition(value: string): boolean {
  return value === 'IBM' || value.startsWith('PR/SM');
}

function hypervisorSigns({ label, value }: Line): readonly Sign[] {
  if (ofFirmware.test(label)) return virtualHardwareSigns(value);
  if (value === '' || !(mentionsHypervisor(label) || label === 'Virtualization')) return [];
  if (isContainer(value)) {
    return [{ finding: 'insideVm', value: 'container', says: 'a container or translation layer, not a machine' }];
  }
  if (isPartition(value)) {
    return [{ finding: 'insideVm', value: 'partition', says: 'a partition of IBM Z, or a virtual machine on it' }];
  }
  const hypervisor = hypervisorNamed(value);
  if (hypervisor) {
    // The control domain of Xen reads the same.
    const sign = hypervisor === 'Xen' ? 'announced' : 'guest';
    return [{ finding: 'insideVm', value: sign, hypervisor, says: `${hypervisor} is named as the hypervisor` }];
  }
  return label === 'Hypervisor vendor' ? [{ finding: 'insideVm', value: 'guest', says: 'a hypervisor is named' }] : [];
}

function typeSigns({ label, value }: Line): readonly Sign[] {
  if (!ofVirtualisation.test(label)) return [];
  if (value === 'para') {
    return [{ finding: 'insideVm', value: 'paravirtualised', says: 'the virtualisation type is para' }];
  }
  if (value === 'container') {
    return [{ finding: 'insideVm', value: 'container', says: 'the virtualisation type is container' }];
  }
  // A hypervisor, but no virtualisation: lscpu says this of Xen's control domain alone.
  return value === 'none' && label === 'Virtualization type'
    ? [{ finding: 'insideVm', value: 'host', hypervisor: 'Xen', says: 'the control domain of Xen' }]
    : [];
}

/** Reads `lscpu`, in other languages as far as names and flags go. */
export const readLscpu: LineReader = (line, following) => {
  if (line.label === '' || line.prefix !== 'none') return undefined;
  const isFlags = line.label === 'Flags' || startsLikeFlags.test(line.value);
  const signs = isFlags
    ? flagSigns(wordsOf(line, following))
    : [...processorSigns(line), ...hypervisorSigns(line), ...typeSigns(line)];
  return signs.length > 0 || labels.has(line.label) ? { form: 'lscpu', signs } : undefined;
};
