/** Where the obvious reading is wrong. Each was seen on a real machine. */
import { describe, expect, test } from 'vitest';
import { machine } from '#fixtures/machines.ts';
import { readMachine } from '#intake/read-machine.ts';

const together = (...names: readonly string[]) => names.map(machine).join('\n$ next\n');
const x86Flags = 'fpu vme de pse tsc msr pae mce cx8 apic sep sse2 lm';

describe('flags', () => {
  test('a flag that is not there proves nothing', () => {
    const { virtualisation, slat, insideVm } = readMachine(`flags : ${x86Flags}`);
    expect({ virtualisation, slat, insideVm }).toEqual({ virtualisation: 'unknown', slat: null, insideVm: null });
  });

  test('without a mark of a hypervisor, only a processor that may virtualise is taken for a real one', () => {
    expect(readMachine(`flags : ${x86Flags}`).insideVm).toBeNull();
    expect(readMachine(`flags : ${x86Flags} svm npt`).insideVm).toBe(false);
    expect(readMachine(`flags : ${x86Flags} svm npt hypervisor`).insideVm).toBe(true);
  });

  test('a list that was cut off says nothing about what is missing', () => {
    for (const cut of ['...', '…', '[...]']) {
      expect(readMachine(`flags : ${x86Flags} vmx ${cut}`)).toMatchObject({ virtualisation: 'on', slat: null });
    }
    expect(readMachine(`flags : ${x86Flags} vmx ${'avx512f '.repeat(3000)}`).slat).toBeNull();
  });

  test('words that only contain a flag are not that flag', () => {
    const text = `flags : ${x86Flags} svm_lock vmx_x vpid_ept nohypervisor`;
    expect(readMachine(text)).toMatchObject({ virtualisation: 'unknown', slat: null, insideVm: null });
  });

  test('flags that wrap in the middle of a word, or lose the blank between two, are still found', () => {
    expect(readMachine(`Flags: ${x86Flags} vm\n   x ep\n   t`)).toMatchObject({ virtualisation: 'on', slat: true });
    expect(readMachine(`Flags: ${x86Flags}\n   vmx\n   ept`)).toMatchObject({ virtualisation: 'on', slat: true });
  });

  test('the list ends where the next label or an empty line begins', () => {
    expect(readMachine(`Flags: ${x86Flags}\n\nvmx ept`).virtualisation).toBe('unknown');
    expect(readMachine(`flags : ${x86Flags}\nbugs : vmx ept`).virtualisation).toBe('unknown');
  });

  test('the vulnerabilities of lscpu speak of VMX on machines without it, too', () => {
    expect(readMachine('L1tf: Mitigation; PTE Inversion; VMX flush not necessary').virtualisation).toBe('unknown');
  });

  test('an fpu alone does not make an x86 processor', () => {
    expect(readMachine('Flags: cpucfg lam ual fpu lsx lasx crc32').architecture).toBeNull();
  });
});

describe('firmware', () => {
  test('“disabled by bios” in the log beats a flag that old kernels go on showing, in either order', () => {
    const off = { virtualisation: 'off-in-firmware', slat: true, insideVm: false };
    expect(readMachine(together('cpuinfo-intel', 'dmesg-intel-off'))).toMatchObject(off);
    expect(readMachine(together('dmesg-intel-off', 'cpuinfo-intel'))).toMatchObject(off);
  });

  test.each(['x86/cpu: SGX disabled by BIOS.', 'Local APIC disabled by BIOS -- you can enable it with "lapic"'])(
    'other things are switched off in the firmware as well: %s',
    (line) => expect(readMachine(`[    0.05] ${line}`).virtualisation).toBe('unknown'),
  );

  test.each([
    "[    3.1] kvm: support for 'kvm_amd' disabled by bios",
    '[    3.1] kvm_intel: VMX not enabled (by BIOS) in MSR_IA32_FEAT_CTL on CPU 0',
    '[    3.1] kvm_amd: SVM disabled (by BIOS) in MSR_VM_CR on CPU 3',
    '[    3.1] kvm [415]: disabled by bios',
    '(XEN) CPU0: VMX disabled by BIOS.',
    '  SVM: (disabled in BIOS) NP,NRIP,NAsids=32768',
  ])('it is said in many ways: %s', (line) => {
    expect(readMachine(line).virtualisation).toBe('off-in-firmware');
  });

  test('a command that searches for a message is not the message', () => {
    const text = `$ dmesg | grep -i "kvm: disabled by bios"\n# grep -E 'vmx|svm' /proc/cpuinfo`;
    expect(readMachine(text)).toMatchObject({ virtualisation: 'unknown', forms: [] });
  });

  test('on and off at once is a contradiction, not a choice', () => {
    const { virtualisation, contradictions } = readMachine(together('systeminfo-turkish', 'dmesg-intel-off'));
    expect({ virtualisation, contradictions }).toEqual({
      virtualisation: 'unknown',
      contradictions: ['virtualisation'],
    });
  });
});

describe('Windows', () => {
  test('a detected hypervisor hides the answers, on hosts as in guests', () => {
    const { virtualisation, slat, insideVm } = readMachine(machine('systeminfo-hidden'));
    expect({ virtualisation, slat, insideVm }).toEqual({ virtualisation: 'unknown', slat: null, insideVm: null });
  });

  test('a model that names a hypervisor settles it', () => {
    const text = `System Model:  VMware7,1\n${machine('systeminfo-hidden')}`;
    expect(readMachine(text)).toMatchObject({ insideVm: true, hypervisor: 'VMware', virtualisation: 'unknown' });
  });

  test('no, no and no in a virtual machine that hides its hypervisor is not “absent”', () => {
    expect(readMachine(machine('systeminfo-silent-guest')).virtualisation).toBe('unknown');
  });

  test('answers beside a hypervisor do not count', () => {
    const text = 'HyperVisorPresent : True\nHyperVRequirementVirtualizationFirmwareEnabled : False';
    expect(readMachine(text)).toMatchObject({ virtualisation: 'unknown', insideVm: null });
  });

  test('VirtualizationFirmwareEnabled of Win32_Processor, which is false on every Hyper-V host, is not read', () => {
    expect(readMachine('VirtualizationFirmwareEnabled : False').evidence).toEqual([]);
  });

  test('an Intel network card does not make an Intel processor', () => {
    expect(readMachine(machine('systeminfo-ready')).vendor).toBe('AMD');
    expect(readMachine('   [01]: Intel(R) Ethernet Connection I219-LM').vendor).toBeNull();
  });

  test('accents that a code page has spoilt are no obstacle', () => {
    const text =
      'Requisitos Hyper-V: Extensiones de modo de monitor de VM: S\uFFFD\n Virtualizaci\uFFFDn habilitada en el firmware: No';
    expect(readMachine(text)).toMatchObject({ virtualisation: 'off-in-firmware', insideVm: false });
  });
});

describe('hypervisors', () => {
  test('Xen’s control domain shows the mark of a hypervisor and is none of its guests', () => {
    const reading = readMachine(together('lscpu-xen-control-domain', 'xl-dmesg-intel'));
    expect(reading).toMatchObject({ insideVm: false, virtualisation: 'on', hypervisor: 'Xen', contradictions: [] });
  });

  test('para is a PV guest on Xen, and nothing of the kind on Power', () => {
    const saysPv = (name: string) => readMachine(machine(name)).hypervisor === 'Xen';
    expect([saysPv('lscpu-xen-pv-guest'), saysPv('lscpu-power-guest')]).toEqual([true, false]);
  });

  test('a host that is called kvm is no guest of KVM', () => {
    expect(readMachine(machine('xl-info')).insideVm).toBe(false);
    expect(readMachine('Host Name:  KVM').insideVm).toBeNull();
  });

  test('a container is no virtual machine', () => {
    const text = 'Hypervisor vendor: Windows Subsystem for Linux\nVirtualization type: container';
    expect(readMachine(text).insideVm).toBeNull();
  });

  test('a virtual processor gives itself away by its name', () => {
    const text = 'model name : QEMU Virtual CPU version 2.5+\nflags : fpu tsc cx8 lm';
    expect(readMachine(text)).toMatchObject({ insideVm: true, hypervisor: 'QEMU' });
  });

  test('VirtualBox speaks KVM’s language: with two names, none is given', () => {
    const text =
      '[    0.0] DMI: innotek GmbH VirtualBox/VirtualBox, BIOS VirtualBox\n[    0.0] Hypervisor detected: KVM';
    expect(readMachine(text)).toMatchObject({ insideVm: true, hypervisor: null });
  });

  test('a guest that is shown no tables knows nothing of them', () => {
    expect(readMachine(machine('systeminfo-silent-guest')).slat).toBeNull();
  });
});

describe('IOMMU', () => {
  test('tables of the firmware and words on the command line do not prove that it is on', () => {
    expect(readMachine(machine('dmesg-dmar-tables-only')).iommu).toBeNull();
    expect(readMachine('[    0.1] AMD-Vi: Disabling interrupt remapping').iommu).toBeNull();
    expect(readMachine('[    0.1] AMD-Vi: IOMMU not enabled by BIOS!').iommu).toBeNull();
  });

  test('flags say nothing about it', () => {
    expect(readMachine(together('cpuinfo-intel', 'lscpu-intel', 'freebsd-intel')).iommu).toBeNull();
  });

  test('with no unit found, the option that asked for it proves nothing', () => {
    const text = '[    0.1] DMAR: IOMMU enabled\n[    0.2] DMAR: No DMAR devices found';
    expect(readMachine(text)).toMatchObject({ iommu: null, contradictions: ['iommu'] });
  });
});

describe('processors', () => {
  test('the kernel’s list of vendors names none', () => {
    const text = '[    0.0] KERNEL supported cpus:\n[    0.0]   Intel GenuineIntel\n[    0.0]   AMD AuthenticAMD';
    expect(readMachine(text).vendor).toBeNull();
  });

  test('a 32-bit system on a 64-bit processor is 64-bit', () => {
    expect(readMachine(`Architecture: i686\nFlags: ${x86Flags}`).architecture).toBe('x86-64');
  });

  test('two machines in one paste are noticed', () => {
    const reading = readMachine(together('cpuinfo-intel', 'freebsd-amd'));
    expect(reading).toMatchObject({ vendor: null, contradictions: ['vendor'] });
  });

  test('Linux on Apple’s processors is Apple silicon', () => {
    const text = 'Architecture: aarch64\nVendor ID: Apple\nModel name: Icestorm-M1';
    expect(readMachine(text)).toMatchObject({ vendor: 'Apple', architecture: 'arm64', insideVm: null });
  });
});

describe('excerpts', () => {
  test('the units of an IOMMU are known as names, paths and links', () => {
    for (const text of [
      'dmar0  dmar1',
      '/sys/class/iommu/ivhd0',
      'lrwxrwxrwx 1 root root 0 May 11 08:00 dmar0 -> ../../devices/virtual/iommu/dmar0',
    ]) {
      expect(readMachine(text)).toMatchObject({ iommu: true, forms: ['/sys/class/iommu'] });
    }
  });

  test('a long line is quoted around the word that counts', () => {
    const { evidence } = readMachine(machine('cpuinfo-intel'));
    expect(evidence.find(({ value }) => value === 'offered')?.text).toMatch(/^….* vmx .*…$/);
    expect(evidence.find(({ says }) => says === 'ept among the flags')?.text).toContain(' ept ');
  });

  test('a flag is quoted from the line that it was wrapped into', () => {
    const { evidence } = readMachine(machine('lscpu-nested-wrapped'));
    expect(evidence.find(({ value }) => value === true)).toMatchObject({ line: 9, finding: 'slat' });
  });
});
