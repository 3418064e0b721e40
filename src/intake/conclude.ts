import type { Architecture, Finding, MachineReading, Vendor, Virtualisation } from './machine-reading.ts';
import type { Sign, VirtualisationSign, VmSign } from './sign.ts';

type Conclusion = Omit<MachineReading, 'forms' | 'evidence'>;

/** A value that lines agree on, or `null`; what is implied counts only where nothing is stated. */
interface Agreed<Value> {
  readonly value: Value | null;
  readonly disagree: boolean;
}

function agreed<Value>(stated: readonly Value[], implied: readonly Value[] = []): Agreed<Value> {
  const values = new Set(stated.length > 0 ? stated : implied);
  const [only] = values;
  return { value: values.size === 1 && only !== undefined ? only : null, disagree: values.size > 1 };
}

function vendorOf(signs: readonly Sign[]): Agreed<Vendor> {
  const found = signs.filter((sign) => sign.finding === 'vendor');
  const stated = found.filter(({ implied }) => !implied).map(({ value }) => value);
  return agreed(
    stated,
    found.map(({ value }) => value),
  );
}

/** A 64-bit processor can run a 32-bit system, so the wider word wins. */
function architectureOf(signs: readonly Sign[]): Agreed<Architecture> {
  const found = signs.filter((sign) => sign.finding === 'architecture');
  const stated = found.filter(({ implied }) => !implied).map(({ value }) => value);
  const is64Bit = found.some(({ value }) => value === 'x86-64');
  return agreed(
    stated.filter((value) => !(value === 'x86' && is64Bit)),
    found.map(({ value }) => value).filter((value) => !(value === 'x86' && is64Bit)),
  );
}

function vmOf(says: ReadonlySet<VmSign>, canVirtualise: boolean): Agreed<boolean> {
  if (says.has('guest')) return { value: true, disagree: false };
  if (says.has('announced')) {
    if (says.has('host')) return { value: false, disagree: false };
    return says.has('bare') ? { value: null, disagree: true } : { value: true, disagree: false };
  }
  const real = says.has('host') || says.has('bare') || says.has('unlikely');
  return { value: real || (says.has('not-announced') && canVirtualise) ? false : null, disagree: false };
}

function virtualisationOf(says: ReadonlySet<VirtualisationSign>, insideVm: boolean | null): Agreed<Virtualisation> {
  const unknown = { value: 'unknown', disagree: false } as const;
  const contradiction = { value: 'unknown', disagree: true } as const;
  const isThere = says.has('usable') || says.has('offered');
  if (says.has('absent')) {
    if (isThere) return contradiction;
    // A hypervisor hides the extension, and Windows upon one has given answers that are not there.
    return insideVm === true || says.has('hidden') ? unknown : { value: 'absent', disagree: false };
  }
  if (says.has('off')) {
    if (says.has('usable')) return contradiction;
    return says.has('hidden') ? unknown : { value: 'off-in-firmware', disagree: false };
  }
  if (says.has('refused')) return says.has('usable') ? contradiction : unknown;
  return isThere ? { value: 'on', disagree: false } : unknown;
}

/** Works out what all signs together say; their order does not matter. */
export function conclude(all: readonly Sign[]): Conclusion {
  const vendor = vendorOf(all);
  const signs = all.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === vendor.value);
  const vmSigns = signs.filter((sign) => sign.finding === 'insideVm');
  const virtualisationSigns = signs.filter((sign) => sign.finding === 'virtualisation').map(({ value }) => value);
  const canVirtualise = virtualisationSigns.some((value) => value === 'offered' || value === 'usable');
  const insideVm = vmOf(new Set(vmSigns.map(({ value }) => value)), canVirtualise);
  // A virtual machine that is shown no extension is shown no tables for it either.
  const isBlind = insideVm.value === true && !canVirtualise;
  const findings = {
    vendor,
    architecture: architectureOf(signs),
    virtualisation: virtualisationOf(new Set(virtualisationSigns), insideVm.value),
    slat: agreed(signs.flatMap((sign) => (sign.finding === 'slat' && (sign.value || !isBlind) ? [sign.value] : []))),
    iommu: agreed(signs.flatMap((sign) => (sign.finding === 'iommu' ? [sign.value] : []))),
    insideVm,
  } satisfies Record<Finding, Agreed<unknown>>;
  const names = (only: readonly (typeof vmSigns)[number][]) => only.flatMap(({ hypervisor }) => hypervisor ?? []);
  // KVM shows the virtual hardware of QEMU, so hardware names the hypervisor only where nothing else does.
  const named = agreed(names(vmSigns.filter(({ implied }) => !implied)), names(vmSigns));
  const order = ['vendor', 'architecture', 'virtualisation', 'slat', 'iommu', 'insideVm'] as const;
  return {
    vendor: vendor.value,
    architecture: findings.architecture.value,
    virtualisation: findings.virtualisation.value ?? 'unknown',
    slat: findings.slat.value,
    iommu: findings.iommu.value,
    insideVm: insideVm.value,
    hypervisor: named.value,
    contradictions: order.filter((finding) => findings[finding].disagree),
  };
}
