import { expect, test } from 'vitest';
import { machine, machines } from '#fixtures/machines.ts';
import { readMachine } from '#intake/read-machine.ts';
import { sayReading } from '#intake/say-reading.ts';

const said = (text: string) => sayReading(readMachine(text));

test.each([
  [
    'cpuinfo-intel',
    'Intel VT-x is there and switched on (/proc/cpuinfo, line 9), so HVM and HVM with PV drivers can be used.',
  ],
  [
    'cpuinfo-amd-without-npt',
    'AMD-V is there and switched on (/proc/cpuinfo, line 6), so HVM and HVM with PV drivers can be used. Second-level address translation is missing (/proc/cpuinfo, line 6): they run slower, and platforms that demand it do not start.',
  ],
  [
    'dmesg-intel-off',
    'The processor has Intel VT-x, but it is switched off in the firmware (Linux dmesg, line 5). Switch on “Intel Virtualization Technology” in its set-up and power the machine off and on; until then only para-virtualised guests (PV) can run.',
  ],
  [
    'lscpu-german-guest',
    'This is itself a virtual machine under VMware (lscpu, line 9), which does not show what the processor can do: ask the host, or paste what it says there.',
  ],
  [
    'lscpu-chinese-nested',
    'This is itself a virtual machine under KVM (lscpu, line 6), and Intel VT-x is passed through to it (lscpu, line 5), so HVM guests can run nested in it. For anything beyond that ask the host.',
  ],
  [
    'sysctl-mac-apple',
    'Hardware virtualisation is there and switched on (sysctl, line 6), so HVM and HVM with PV drivers can be used for arm64 guests; others would be emulated.',
  ],
])('%s, in words', (name, sentence) => {
  expect(said(machine(name))).toBe(sentence);
});

test.each([
  ['xl-dmesg-intel', 'The IOMMU is on (xl dmesg, line 2), so devices can be passed through.'],
  ['systeminfo-absent', 'only para-virtualised guests (PV) run at full speed, and Windows not at all'],
  ['systeminfo-hidden', 'Either Hyper-V is on'],
  ['cpuinfo-silent-guest', 'which proves nothing'],
  ['lscpu-xen-pv-guest', 'It runs fully para-virtualised (PV).'],
  ['lscpu-xen-control-domain', 'Paste xl dmesg and xl info.'],
  ['freebsd-guest-off', 'whose own firmware has Intel VT-x switched off'],
  ['cpuinfo-arm', 'does not tell by its features'],
  ['cpuinfo-power', 'An IBM Power processor (/proc/cpuinfo, line 2)'],
  ['dmesg-dmar-on', 'The IOMMU is on.'],
])('%s gets a way to go on, or what follows', (name, part) => {
  expect(said(machine(name))).toContain(part);
});

test('a switch that Windows says no to may not be there at all', () => {
  expect(said('Virtualization Enabled In Firmware: No')).toContain('if the processor has it at all');
  expect(said(machine('systeminfo-off'))).toContain('The processor has VT-x or AMD-V, but');
});

test('a Mac that refuses its hypervisor does not say why', () => {
  expect(said('kern.hv_support: 0')).toContain('macOS does not offer its hypervisor (sysctl, line 1)');
});

test('text that is none of the forms is answered with what could be pasted', () => {
  for (const text of ['', 'hello', '<html></html>', '\u{1f4a5}']) {
    expect(said(text)).toMatch(/^Nothing in this text could be read\. .*lscpu.*systeminfo/);
  }
});

test('text that was recognised and says nothing is named', () => {
  expect(said('NUMA node(s): 1\nHotfix(s): 3')).toBe(
    'This was recognised as lscpu and systeminfo, but it says nothing about the processor. Paste all of the output.',
  );
});

test('a contradiction names the lines', () => {
  expect(said('vendor_id : GenuineIntel\nvendor_id : AuthenticAMD')).toContain('the vendor (lines 1, 2)');
});

test.each(Object.keys(machines))('%s is said in at most three sentences, with a line', (name) => {
  const sentence = said(machine(name));
  expect(sentence).toMatch(/^[A-Z].*line \d+.*\.$/s);
  expect(sentence.split(/(?<=[a-z)])\. /).length).toBeLessThanOrEqual(3);
  expect(sentence).not.toMatch(/undefined|null|\(\)| {2}/);
});
