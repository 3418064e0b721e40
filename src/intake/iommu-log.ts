import type { Sign } from './sign.ts';

const pciAddress = /^pci [\da-f]{1,4}(?::[\da-f]{1,4}){1,3}\.\d: /;
const intel: Sign = {
  finding: 'vendor',
  value: 'Intel',
  implied: true,
  says: 'DMAR is the IOMMU table of Intel machines',
};
const amd: Sign = { finding: 'vendor', value: 'AMD', implied: true, says: 'AMD-Vi is the IOMMU of AMD machines' };
const isOn: Sign = { finding: 'iommu', value: true, says: 'the kernel uses the IOMMU' };
const isOff: Sign = { finding: 'iommu', value: false, says: 'the kernel does not use an IOMMU' };

const dmarOn =
  /^(?:DMAR: IOMMU enabled|Intel-IOMMU: enabled|(?:DMAR|PCI-DMA): Intel\(R\) Virtualization Technology for Directed)/;
const dmarOff = /^(?:DMAR: IOMMU disabled|DMAR: No DMAR devices found|Intel-IOMMU: disabled)/;
// AMD has no one line that says so: any that a working unit prints will do.
const viOn = /^AMD-Vi: .{0,80}?(?:enabled|supported|found IOMMU|extended features|initialized|event logged)/i;
const viOff = /^AMD-Vi: .{0,80}?(?:\bnot\b|disabl|unable|fail|error|bug|\bno\b)/i;

/**
 * What the Linux kernel says of the IOMMU. Lines that only read the firmware's DMAR or IVRS table, its
 * units and addresses, do not prove that it is on; they still tell whose machine it is.
 *
 * @returns `undefined` when the message is about something else
 */
export function kernelIommuSigns(message: string): readonly Sign[] | undefined {
  const head = message.slice(0, 160).replace(pciAddress, '');
  if (dmarOn.test(head)) return [isOn, intel];
  if (dmarOff.test(head)) return [isOff, intel];
  if (head.startsWith('DMAR: ')) return [intel];
  if (!head.startsWith('AMD-Vi: ')) return undefined;
  return viOn.test(head) && !viOff.test(head) ? [isOn, amd] : [amd];
}
