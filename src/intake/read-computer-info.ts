import { answerSigns, hiddenAnswers, type Requirement } from './hyper-v-answers.ts';
import type { LineReader, Sign } from './sign.ts';
import { vendorOfBrand } from './vendors.ts';
import { virtualHardwareSigns } from './virtual-hardware.ts';

const requirementOf: ReadonlyMap<string, Requirement> = new Map([
  ['hypervrequirementvmmonitormodeextensions', 'monitor'],
  ['hypervrequirementvirtualizationfirmwareenabled', 'firmware'],
  ['hypervrequirementsecondleveladdresstranslation', 'slat'],
  ['hypervrequirementdataexecutionpreventionavailable', 'execution'],
]);
const labels =
  /^(?:Windows(?:ProductName|Version|EditionId|CurrentVersion)|Cs[A-Z]\w{2,30}|Os[A-Z]\w{2,30}|Bios[A-Z]\w{2,30})$/;
const noHypervisor: Sign = { finding: 'insideVm', value: 'bare', says: 'Windows finds no hypervisor' };

function systemTypeSigns(value: string): readonly Sign[] {
  const kind = /^(x64|ARM64|X86)-based PC$/i.exec(value)?.[1]?.toLowerCase();
  if (kind === undefined) return [];
  const architecture = kind === 'x64' ? 'x86-64' : kind === 'arm64' ? 'arm64' : 'x86';
  return [{ finding: 'architecture', value: architecture, says: `Windows for ${architecture}` }];
}

function machineSigns(label: string, value: string): readonly Sign[] {
  switch (label) {
    case 'CsSystemType':
      return systemTypeSigns(value);
    case 'CsProcessors': {
      const vendor = vendorOfBrand(value.replace(/^\{/, ''));
      return vendor ? [{ finding: 'vendor', value: vendor, implied: true, says: `a processor of ${vendor}` }] : [];
    }
    case 'CsModel':
    case 'CsManufacturer':
      return virtualHardwareSigns(value);
    default:
      return [];
  }
}

/**
 * Reads PowerShell's `Get-ComputerInfo`, whose names and answers are English everywhere. The property
 * `VirtualizationFirmwareEnabled` of Win32_Processor is not read: it is false upon every hypervisor.
 */
export const readComputerInfo: LineReader = (line) => {
  const { label, value, prefix } = line;
  if (prefix !== 'none' || !/^\w{5,60}$/.test(label)) return undefined;
  const name = label.toLowerCase();
  const requirement = requirementOf.get(name);
  const answer = /^(?:True|False)$/i.test(value) ? value.toLowerCase() === 'true' : undefined;
  const form = 'Get-ComputerInfo';
  if (requirement !== undefined) {
    return { form, signs: answer === undefined ? [] : answerSigns(requirement, answer, line) };
  }
  if (name === 'hypervisorpresent' || name === 'cshypervisorpresent') {
    return { form, signs: answer === undefined ? [] : answer ? hiddenAnswers : [noHypervisor] };
  }
  return labels.test(label) ? { form, signs: machineSigns(label, value) } : undefined;
};
