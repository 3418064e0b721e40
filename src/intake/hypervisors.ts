// How lscpu, the kernel, systemd and CPUID write them, and the name that people use.
const names: ReadonlyMap<string, string> = new Map([
  ['kvm', 'KVM'],
  ['kvmkvmkvm', 'KVM'],
  ['xen', 'Xen'],
  ['xen hvm', 'Xen'],
  ['xen pv', 'Xen'],
  ['xenvmmxenvmm', 'Xen'],
  ['vmware', 'VMware'],
  ['vmwarevmware', 'VMware'],
  ['microsoft', 'Hyper-V'],
  ['microsoft hyper-v', 'Hyper-V'],
  ['microsoft hyperv', 'Hyper-V'],
  ['microsoft hv', 'Hyper-V'],
  ['hv', 'Hyper-V'],
  ['oracle', 'VirtualBox'],
  ['innotek gmbh', 'VirtualBox'],
  ['vbox', 'VirtualBox'],
  ['parallels', 'Parallels'],
  ['bhyve', 'bhyve'],
  ['bhyve bhyve', 'bhyve'],
  ['acrn', 'ACRN'],
  ['jailhouse', 'Jailhouse'],
  ['qemu', 'QEMU'],
  ['bochs', 'QEMU'],
  ['amazon', 'Amazon EC2'],
  ['google', 'Google Cloud'],
  ['apple', 'Apple Virtualization'],
  ['hitachi', 'Hitachi'],
  ['unisys s-par', 'Unisys s-Par'],
  ['phyp', 'PowerVM'],
  ['powervm', 'PowerVM'],
]);

// They keep machines apart without being one: a container, or the first Windows Subsystem for Linux.
const containers: ReadonlySet<string> = new Set(
  [
    'docker|lxc|lxc-libvirt|openvz|podman|proot|rkt|systemd-nspawn|wsl',
    'linux-vserver|user-mode linux|windows subsystem for linux',
  ].flatMap((row) => row.split('|')),
);

/** Virtual hardware that names itself in the firmware's tables, or in the processor's model name. */
const virtualHardware: readonly (readonly [RegExp, string])[] = [
  [/\bVMware(?:7,1|20,1| Virtual Platform|, Inc\.)/, 'VMware'],
  [/\bVirtualBox\b/, 'VirtualBox'],
  [/^(?:Microsoft Corporation )?Virtual Machine\b/, 'Hyper-V'],
  [/\bHVM domU\b/, 'Xen'],
  [/\bParallels Virtual Platform\b/, 'Parallels'],
  [/\bBHYVE\b/, 'bhyve'],
  [/\bNutanix AHV\b|^AHV$/, 'AHV'],
  [/^Red Hat KVM\b|\bCommon (?:32-bit )?KVM processor\b/, 'KVM'],
  [/^Standard PC \(|\bQEMU\b/, 'QEMU'],
];

/** The hypervisor that a vendor's word stands for. */
export function hypervisorNamed(word: string): string | undefined {
  return names.get(word.trim().toLowerCase());
}

export function isContainer(word: string): boolean {
  return containers.has(word.trim().toLowerCase());
}

/** The hypervisor whose virtual hardware a model, product or processor is. */
export function hypervisorOfHardware(model: string): string | undefined {
  return virtualHardware.find(([pattern]) => pattern.test(model.slice(0, 100)))?.[1];
}

const wordForIt = /hyperv|hiperv|hipern|гиперв|гіперв|низкоуровнев|ハイパーバイザ|하이퍼바이저|超管理|虚拟机监控/i;

/** Whether a label or a sentence, in one of the languages of lscpu and Windows, is about a hypervisor. */
export function mentionsHypervisor(text: string): boolean {
  return wordForIt.test(text);
}
