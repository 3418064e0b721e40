/** What each form of text is read as. The machines in `test/fixtures/machines` are invented; their forms are not. */
import { expect, test } from 'vitest';
import cpu from '#catalogue/questions/cpu.ts';
import { machine, machines } from '#fixtures/machines.ts';
import { cpuOption, type CpuOption } from '#intake/cpu-option.ts';
import type { Architecture, Form, Vendor, Virtualisation } from '#intake/machine-reading.ts';
import { readMachine } from '#intake/read-machine.ts';

type Says = boolean | null;
type Row = readonly [
  name: string,
  form: Form,
  vendor: Vendor | null,
  architecture: Architecture | null,
  virtualisation: Virtualisation,
  slat: Says,
  iommu: Says,
  insideVm: Says,
  option: CpuOption | undefined,
];

const off = 'off-in-firmware';
const none = undefined;

// prettier-ignore
const rows: readonly Row[] = [
  ['cpuinfo-intel', '/proc/cpuinfo', 'Intel', 'x86-64', 'on', true, null, false, 'x86'],
  ['cpuinfo-amd-without-npt', '/proc/cpuinfo', 'AMD', 'x86-64', 'on', false, null, false, 'x86'],
  ['cpuinfo-guest', '/proc/cpuinfo', 'Intel', 'x86-64', 'unknown', null, null, true, none],
  ['cpuinfo-silent-guest', '/proc/cpuinfo', 'Intel', 'x86-64', 'unknown', null, null, null, none],
  ['cpuinfo-arm', '/proc/cpuinfo', 'Arm', 'arm64', 'unknown', null, null, null, 'arm'],
  ['cpuinfo-power', '/proc/cpuinfo', 'IBM', 'ppc64le', 'unknown', null, null, false, 'power'],
  ['cpuinfo-z', '/proc/cpuinfo', 'IBM', 's390x', 'on', null, null, null, 'z'],
  ['grep-counted', 'grep /proc/cpuinfo', 'Intel', null, 'on', true, null, null, none],
  ['lscpu-intel', 'lscpu', 'Intel', 'x86-64', 'on', true, null, false, 'x86'],
  ['lscpu-nested-wrapped', 'lscpu', 'Intel', 'x86-64', 'on', true, null, true, 'x86'],
  ['lscpu-german-guest', 'lscpu', 'AMD', 'x86-64', 'unknown', null, null, true, none],
  ['lscpu-chinese-nested', 'lscpu', 'Intel', 'x86-64', 'on', null, null, true, 'x86'],
  ['lscpu-xen-pv-guest', 'lscpu', 'Intel', 'x86-64', 'unknown', null, null, true, none],
  ['lscpu-xen-control-domain', 'lscpu', 'Intel', 'x86-64', 'unknown', null, null, false, none],
  ['lscpu-power-guest', 'lscpu', 'IBM', 'ppc64le', 'unknown', null, null, true, 'power'],
  ['lscpu-z-partition', 'lscpu', 'IBM', 's390x', 'on', null, null, null, 'z'],
  ['dmesg-intel-off', 'Linux dmesg', 'Intel', 'x86-64', off, null, null, false, none],
  ['dmesg-intel-off-new', 'Linux dmesg', 'Intel', null, off, null, null, false, none],
  ['dmesg-amd-off-portuguese', 'Linux dmesg', 'AMD', null, off, null, null, false, none],
  ['dmesg-guest', 'Linux dmesg', null, 'x86-64', 'unknown', null, null, true, none],
  ['dmesg-dmar-on', 'Linux dmesg', 'Intel', null, 'unknown', null, true, null, none],
  ['dmesg-dmar-tables-only', 'Linux dmesg', 'Intel', null, 'unknown', null, null, null, none],
  ['dmesg-amd-vi', 'Linux dmesg', 'AMD', null, 'unknown', null, true, null, none],
  ['dmesg-amd-vi-trouble', 'Linux dmesg', 'AMD', null, 'unknown', null, null, null, none],
  ['dmesg-arm', 'Linux dmesg', null, 'arm64', 'on', null, null, null, 'arm'],
  ['kvm-ok-off', 'kvm-ok', 'Intel', null, off, null, null, false, none],
  ['iommu-folder', '/sys/class/iommu', 'Intel', null, 'unknown', null, true, null, none],
  ['systeminfo-ready', 'systeminfo', 'AMD', 'x86-64', 'on', true, null, false, 'x86'],
  ['systeminfo-off', 'systeminfo', null, null, off, null, null, false, none],
  ['systeminfo-absent', 'systeminfo', 'Intel', 'x86-64', 'absent', false, null, null, 'x86-without-vt'],
  ['systeminfo-silent-guest', 'systeminfo', null, 'x86-64', 'unknown', null, null, true, none],
  ['systeminfo-hidden', 'systeminfo', null, null, 'unknown', null, null, null, none],
  ['systeminfo-hidden-french', 'systeminfo', null, null, 'unknown', null, null, null, none],
  ['systeminfo-german', 'systeminfo', null, 'x86-64', off, true, null, false, none],
  ['systeminfo-chinese', 'systeminfo', null, null, off, true, null, false, none],
  ['systeminfo-turkish', 'systeminfo', null, null, 'on', true, null, false, none],
  ['get-computer-info-off', 'Get-ComputerInfo', null, null, off, true, null, false, none],
  ['get-computer-info-hidden', 'Get-ComputerInfo', 'Intel', 'x86-64', 'unknown', null, null, null, none],
  ['sysctl-mac-intel', 'sysctl', 'Intel', 'x86-64', 'on', null, null, false, 'x86'],
  ['sysctl-mac-intel-hypervisor', 'sysctl', 'Intel', 'x86-64', 'on', true, null, null, 'x86'],
  ['sysctl-mac-guest', 'sysctl', 'Intel', 'x86-64', 'unknown', null, null, true, none],
  ['sysctl-mac-apple', 'sysctl', 'Apple', 'arm64', 'on', null, null, false, 'apple'],
  ['freebsd-intel', 'FreeBSD dmesg', 'Intel', 'x86-64', 'on', true, null, false, 'x86'],
  ['freebsd-amd', 'FreeBSD dmesg', 'AMD', 'x86-64', 'on', true, null, false, 'x86'],
  ['freebsd-silent', 'FreeBSD dmesg', 'AMD', 'x86-64', 'unknown', null, null, null, none],
  ['freebsd-guest-off', 'FreeBSD dmesg', 'Intel', 'x86-64', off, true, null, true, none],
  ['xl-info', 'xl info', null, 'x86-64', 'on', true, true, false, 'x86'],
  ['xl-info-without-hvm', 'xl info', null, 'x86-64', 'unknown', false, false, false, none],
  ['xl-dmesg-intel', 'xl dmesg', 'Intel', 'x86-64', 'on', true, true, false, 'x86'],
  ['xl-dmesg-off', 'xl dmesg', 'AMD', null, off, null, false, false, none],
];

test.each(rows)(
  '%s is read right',
  (name, form, vendor, architecture, virtualisation, slat, iommu, insideVm, option) => {
    const reading = readMachine(machine(name));
    expect(reading).toMatchObject({ vendor, architecture, virtualisation, slat, iommu, insideVm, contradictions: [] });
    expect(reading.forms).toEqual([form]);
    expect(cpuOption(reading)).toBe(option);
  },
);

test('every machine has its row', () => {
  expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(machines).toSorted());
});

test('what a reading answers is an option of the question', () => {
  const known = cpu.options.map(({ id }) => id);
  for (const [, , , , , , , , option] of rows) if (option !== undefined) expect(known).toContain(option);
});
