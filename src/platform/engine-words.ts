import type { EngineFamily } from '#catalogue/schema.ts';

const words: Readonly<Record<EngineFamily, string>> = {
  kvm: 'KVM',
  xen: 'Xen',
  vmware: 'VMware',
  'hyper-v': 'Hyper-V',
  bhyve: 'bhyve',
  virtualbox: 'VirtualBox',
  powervm: 'PowerVM',
  zvm: 'z/VM',
};

/** What people call an engine. */
export function engineWords(engine: EngineFamily): string {
  return words[engine];
}
