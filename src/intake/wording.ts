import { forms, type Finding, type Form, type MachineReading } from './machine-reading.ts';

/** What people call the extension of this processor. */
export function extensionName({ vendor, architecture }: MachineReading): string {
  if (vendor === 'Intel') return 'Intel VT-x';
  if (vendor === 'AMD' || vendor === 'Hygon') return 'AMD-V';
  if (architecture === 'arm64' || vendor === 'Apple') return 'hardware virtualisation';
  if (architecture === 's390x') return 'the virtualisation facility of IBM Z';
  return architecture === 'ppc64' || architecture === 'ppc64le' ? 'hardware virtualisation' : 'VT-x or AMD-V';
}

/** What the switch is called in most set-ups. */
export function switchName({ vendor }: MachineReading): string {
  if (vendor === 'Intel') return '“Intel Virtualization Technology”';
  if (vendor === 'AMD' || vendor === 'Hygon') return '“SVM Mode”';
  return '“Intel Virtualization Technology” or “SVM Mode”';
}

/**
 * Where something was read, to stand in brackets: `lscpu, line 19`.
 *
 * @param values the words of `sign.ts` that count, the weightiest first; any where there are none
 * @returns empty text when no line says so
 */
export function placeOf(reading: MachineReading, finding: Finding, ...values: readonly (string | boolean)[]): string {
  const about = reading.evidence.filter((evidence) => evidence.finding === finding);
  const weighty = values.map((value) => about.find((evidence) => evidence.value === value));
  const found = values.length === 0 ? about[0] : weighty.find((evidence) => evidence !== undefined);
  return found === undefined ? '' : `${found.form}, line ${found.line}`;
}

/** The place in brackets with a blank before it, or nothing. */
export function inBrackets(...places: readonly string[]): string {
  const known = [...new Set(places.filter((place) => place !== ''))];
  return known.length === 0 ? '' : ` (${known.join('; ')})`;
}

/** Whether any line says this, or any line of the given forms. */
export function says(
  { evidence }: MachineReading,
  finding: Finding,
  value: string | boolean,
  among: readonly Form[] = forms,
): boolean {
  return evidence.some((each) => each.finding === finding && each.value === value && among.includes(each.form));
}

/** "This is itself a virtual machine under KVM (lscpu, line 20)" */
export function virtualMachine(reading: MachineReading): string {
  const under = reading.hypervisor === null ? '' : ` under ${reading.hypervisor}`;
  return `This is itself a virtual machine${under}${inBrackets(placeOf(reading, 'insideVm', 'guest', 'announced'))}`;
}
