import type { Form, MachineReading } from './machine-reading.ts';
import { sayContradiction, sayNothing, sayUnknown } from './say-unknown.ts';
import { extensionName, inBrackets, placeOf, says, switchName, virtualMachine } from './wording.ts';

const windows: readonly Form[] = ['systeminfo', 'Get-ComputerInfo'];

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the processor allows beyond the modes themselves; at most one sentence. */
function sayRest(reading: MachineReading): string {
  if (reading.slat === false) {
    return ` Second-level address translation is missing${inBrackets(placeOf(reading, 'slat', false))}: they run slower, and platforms that demand it do not start.`;
  }
  if (reading.iommu === null) return '';
  return reading.iommu
    ? ` The IOMMU is on${inBrackets(placeOf(reading, 'iommu', true))}, so devices can be passed through.`
    : ` The IOMMU is not in use${inBrackets(placeOf(reading, 'iommu', false))}, so devices cannot be passed through.`;
}

function sayOn(reading: MachineReading): string {
  const name = extensionName(reading);
  const place = placeOf(reading, 'virtualisation', 'usable', 'offered');
  if (reading.insideVm === true) {
    return `${virtualMachine(reading)}, and ${name} is passed through to it${inBrackets(place)}, so HVM guests can run nested in it. For anything beyond that ask the host.`;
  }
  const there = `${capitalised(name)} is there and switched on${inBrackets(place)}`;
  const modes = 'HVM and HVM with PV drivers can be used';
  return reading.architecture === 'arm64'
    ? `${there}, so ${modes} for arm64 guests; others would be emulated.${sayRest(reading)}`
    : `${there}, so ${modes}.${sayRest(reading)}`;
}

function sayOff(reading: MachineReading): string {
  const name = extensionName(reading);
  const place = inBrackets(placeOf(reading, 'virtualisation', 'off'));
  // Windows says no to a switch that is not there, too; a kernel speaks of one that is.
  const isThere = says(reading, 'virtualisation', 'supported') || !says(reading, 'virtualisation', 'off', windows);
  if (reading.insideVm === true) {
    return `${virtualMachine(reading)}, whose own firmware has ${name} switched off${place}. Ask the host what the processor can do.`;
  }
  const state = isThere
    ? `The processor has ${name}, but it is switched off in the firmware${place}`
    : `The firmware has ${name} switched off${place}, if the processor has it at all`;
  return `${state}. Switch on ${switchName(reading)} in its set-up and power the machine off and on; until then only para-virtualised guests (PV) can run.`;
}

/**
 * A reading in a sentence or two: what was read, in which lines, and what follows for the modes of
 * virtualisation. A text that settles nothing gets a way to go on.
 */
export function sayReading(reading: MachineReading): string {
  if (reading.evidence.length === 0) return sayNothing(reading);
  if (reading.contradictions.length > 0) return sayContradiction(reading);
  switch (reading.virtualisation) {
    case 'on':
      return sayOn(reading);
    case 'off-in-firmware':
      return sayOff(reading);
    case 'absent':
      return `The processor has no ${extensionName(reading)}${inBrackets(placeOf(reading, 'virtualisation', 'absent'))}, so only para-virtualised guests (PV) run at full speed, and Windows not at all. A virtual machine that does not say that it is one answers the same.`;
    case 'unknown':
      return sayUnknown(reading);
  }
}
