import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { machine } from '#fixtures/machines.ts';

function readCpu(input: string | Uint8Array): Readonly<Record<string, unknown>> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/commands/read-cpu.ts'], {
    input,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Readonly<Record<string, unknown>>;
}

test('what a machine says comes out as JSON', () => {
  expect(readCpu(machine('xl-dmesg-intel'))).toMatchObject({
    vendor: 'Intel',
    architecture: 'x86-64',
    virtualisation: 'on',
    slat: true,
    iommu: true,
    insideVm: false,
    option: 'x86',
    forms: ['xl dmesg'],
    sentence: expect.stringContaining('switched on') as unknown,
  });
});

test('what PowerShell writes into a file is read, too', () => {
  const text = machine('get-computer-info-off').replaceAll('\n', '\r\n');
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big])
    expect(readCpu(bytes)).toMatchObject({ virtualisation: 'off-in-firmware', slat: true });
});

test.each([
  ['nothing', ''],
  ['nonsense', 'hello'],
  ['broken bytes', new Uint8Array([0xff, 0xfe, 0x00, 0xc3, 0x28])],
])('%s is no error', (_, input) => {
  const none = { vendor: null, architecture: null, virtualisation: 'unknown', slat: null, iommu: null, insideVm: null };
  expect(readCpu(input)).toMatchObject({ ...none, option: null, forms: [], evidence: [], contradictions: [] });
});
