import { forms, type Finding, type MachineReading } from './machine-reading.ts';
import { extensionName, inBrackets, placeOf, says, virtualMachine } from './wording.ts';

const words: Readonly<Record<Finding, string>> = {
  vendor: 'the vendor',
  architecture: 'the architecture',
  virtualisation: 'whether virtualisation is on',
  slat: 'second-level address translation',
  iommu: 'the IOMMU',
  insideVm: 'whether this is a virtual machine',
};

/** For a text that names two vendors, or says both on and off. */
export function sayContradiction({ contradictions, evidence }: MachineReading): string {
  const named = contradictions.map((finding) => {
    const lines = evidence.filter((each) => each.finding === finding).map(({ line }) => line);
    return `${words[finding]} (lines ${[...new Set(lines)].slice(0, 4).join(', ')})`;
  });
  return `The lines disagree about ${named.join(' and ')}, as they do when text of two machines stands together. Paste one machine at a time.`;
}

/** For a text of no known form, or without a word on the processor. */
export function sayNothing(reading: MachineReading): string {
  return reading.forms.length === 0
    ? `Nothing in this text could be read. What can be read is the output of ${forms.slice(0, -1).join(', ')} and ${forms.at(-1)}.`
    : `This was recognised as ${reading.forms.join(' and ')}, but it says nothing about the processor. Paste all of the output.`;
}

function sayInsideVm(reading: MachineReading): string {
  const isPv = reading.hypervisor === 'Xen' && says(reading, 'insideVm', 'paravirtualised');
  const mode = isPv ? ' It runs fully para-virtualised (PV).' : '';
  return `${virtualMachine(reading)}, which does not show what the processor can do: ask the host, or paste what it says there.${mode}`;
}

/** For a text that does not tell whether virtualisation is on: what it tells instead, and what would. */
export function sayUnknown(reading: MachineReading): string {
  const name = extensionName(reading);
  const place = (...values: readonly string[]) => inBrackets(placeOf(reading, 'virtualisation', ...values));
  if (reading.insideVm === true) return sayInsideVm(reading);
  if (says(reading, 'virtualisation', 'hidden')) {
    return `Windows runs upon a hypervisor here and gives no answers${place('hidden')}. Either Hyper-V is on, perhaps for WSL 2 or memory integrity alone, and the processor has what it takes; or this is a virtual machine, and its host must be asked.`;
  }
  if (says(reading, 'virtualisation', 'refused')) {
    return `macOS does not offer its hypervisor${place('refused')}: the processor lacks something that it needs, or this is a virtual machine.`;
  }
  if (says(reading, 'virtualisation', 'supported')) {
    return `The processor has ${name}${place('supported')}, but the text does not say whether the firmware has switched it on. Paste all four lines of systeminfo.`;
  }
  if (says(reading, 'insideVm', 'host')) {
    return `Xen runs beneath this system${inBrackets(placeOf(reading, 'insideVm', 'host'))} and does not show it the flags of the processor. Paste xl dmesg and xl info.`;
  }
  if (says(reading, 'virtualisation', 'not-shown')) {
    return `There is no sign of ${name}${place('not-shown')}, which proves nothing: the firmware may have switched it off, or a hypervisor may hide it. Look into the set-up of the firmware, or ask the host if there is one.`;
  }
  if (reading.architecture === 'arm64') {
    return `A 64-bit Arm processor${inBrackets(placeOf(reading, 'architecture'))}, which does not tell by its features whether it can virtualise. The line “CPU: All CPU(s) started at” of dmesg does.`;
  }
  if (reading.architecture === 'ppc64' || reading.architecture === 'ppc64le') {
    return `An IBM Power processor${inBrackets(placeOf(reading, 'architecture'))}. The text does not say whether this system may run virtual machines of its own.`;
  }
  const read = inBrackets(...reading.evidence.map(({ form, line }) => `${form}, line ${line}`).slice(0, 2));
  const iommu = reading.iommu === null ? '' : ` The IOMMU is ${reading.iommu ? 'on' : 'not in use'}.`;
  return `The text${read} does not say whether ${name} is there.${iommu} Paste lscpu or systeminfo as well.`;
}
