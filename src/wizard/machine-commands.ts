/** A line to type, and what its output tells. */
export interface MachineCommand {
  readonly line: string;
  readonly tells: string;
}

/** The commands of one system, the most telling first. */
export interface MachineSystem {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly MachineCommand[];
}

/** What to type on the host, by the system that runs on it. None changes anything. */
export const machineSystems: readonly MachineSystem[] = [
  {
    id: 'linux',
    label: 'Linux',
    commands: [
      { line: 'lscpu', tells: 'Vendor, VT-x or AMD-V, and whether this is a virtual machine already.' },
      {
        line: "sudo dmesg | grep -iE 'kvm|vmx|svm|dmar|iommu|amd-vi'",
        tells: 'Whether the firmware has switched it off, and whether the IOMMU is in use.',
      },
      {
        line: "grep -Eo 'vmx|svm|ept|npt|hypervisor' /proc/cpuinfo | sort | uniq -c",
        tells: 'The flags alone, where lscpu is missing.',
      },
    ],
  },
  {
    id: 'windows',
    label: 'Windows',
    commands: [
      { line: 'systeminfo', tells: 'Four lines under “Hyper-V Requirements”, in the language of the system.' },
      { line: "Get-ComputerInfo -Property 'HyperV*'", tells: 'The same four from PowerShell.' },
    ],
  },
  {
    id: 'macos',
    label: 'macOS',
    commands: [
      {
        line: 'sysctl machdep.cpu kern.hv_support',
        tells: 'The features of the processor, and whether macOS offers its hypervisor.',
      },
    ],
  },
  {
    id: 'freebsd',
    label: 'FreeBSD',
    commands: [
      {
        line: "grep -E 'CPU:|Features2|VT-x|SVM' /var/run/dmesg.boot",
        tells: 'What the kernel found when it started.',
      },
    ],
  },
  {
    id: 'xen',
    label: 'Xen, in domain 0',
    commands: [
      {
        line: 'xl info; xl dmesg',
        tells: 'What Xen itself sees; its control domain is not shown the flags of the processor.',
      },
    ],
  },
];
