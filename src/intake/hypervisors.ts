// How lscpu, the kernel, systemd and CPUID write them, and the name that people use.
const names: ReadonlyMap<string, string> = new Map([
  ['kvm', 'KVM'],
  ['kvmkvmkvm', 'KVM'],
  ['kvm/linux', 'KVM'],
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

/** The hypervisor that a vendor's word stands for. */
export function hypervisorNamed(word: string): string | undefined {
  const known = word.trim().toLowerCase();
  return known.startsWith('z/vm ') ? 'z/VM' : names.get(known);
}

export function isContainer(word: string): boolean {
  return containers.has(word.trim().toLowerCase());
}

const wordForIt = /hyperv|hiperv|hipern|гиперв|гіперв|низкоуровнев|ハイパーバイザ|하이퍼바이저|超管理|虚拟机监控/i;

/** Whether a label or a sentence, in one of the languages of lscpu and Windows, is about a hypervisor. */
export function mentionsHypervisor(text: string): boolean {
  return wordForIt.test(text);
}
