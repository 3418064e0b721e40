import type { Sign } from './sign.ts';

// Virtual hardware names itself in the tables of the firmware, or in the model name of the processor.
const virtualHardware: readonly (readonly [RegExp, string])[] = [
  [/\bVMware(?:7,1|20,1| Virtual Platform|, Inc\.)/, 'VMware'],
  [/\bVirtualBox\b/, 'VirtualBox'],
  [/^(?:Microsoft Corporation )?Virtual Machine\b/, 'Hyper-V'],
  [/\bHVM domU\b/, 'Xen'],
  [/\bParallels Virtual Platform\b/, 'Parallels'],
  [/\bBHYVE\b/, 'bhyve'],
  [/\bNutanix AHV\b|^AHV$/, 'AHV'],
  [/^Red Hat KVM\b|\bCommon (?:32-bit )?KVM processor\b/, 'KVM'],
  [/^Standard PC \(|\bQEMU\b|\bemulated by qemu\b/, 'QEMU'],
];

/** What is looked at of a name. */
const longestName = 100;

/**
 * What a model, product or processor name says when it is that of virtual hardware.
 *
 * VirtualBox speaks KVM's language to its guests, so hardware is a second witness of the hypervisor's
 * name; that of QEMU serves several and yields.
 */
export function virtualHardwareSigns(model: string): readonly Sign[] {
  const hypervisor = virtualHardware.find(([pattern]) => pattern.test(model.slice(0, longestName)))?.[1];
  if (hypervisor === undefined) return [];
  const yields = hypervisor === 'QEMU' ? { implied: true as const } : {};
  return [{ finding: 'insideVm', value: 'guest', hypervisor, ...yields, says: 'the hardware is a virtual one' }];
}
