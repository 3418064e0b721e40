import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

interface Guest {
  readonly guest: string;
  readonly processor: { readonly id: string; readonly assumed: boolean };
  readonly systems: readonly {
    readonly recommended: readonly { readonly mode: string; readonly name: string }[];
    readonly blockers: readonly { readonly from: string; readonly option?: string }[];
    readonly modes: readonly {
      readonly mode: string;
      readonly possibility: string;
      readonly reasons: readonly { readonly from: string; readonly fact?: Readonly<Record<string, unknown>> }[];
    }[];
  }[];
}

interface Modes {
  readonly platforms: readonly { readonly platform: string; readonly guests: readonly Guest[] }[];
  readonly anyPlatform: readonly Guest[];
}

function modesOf(link: string): Modes {
  const { stdout, status } = spawnSync(process.execPath, ['src/commands/advise.ts', link], { encoding: 'utf8' });
  expect(status).toBe(0);
  return (JSON.parse(stdout) as { readonly modes: Modes }).modes;
}

test('each guest has its mode on the first four platforms and on any', () => {
  const { platforms, anyPlatform } = modesOf('purpose=lab&guests=linux.windows-server');
  expect(platforms.length).toBe(4);
  for (const { guests } of platforms) {
    expect(guests.map(({ guest }) => guest)).toEqual(['linux', 'windows-server']);
    for (const { systems } of guests) expect(systems[0]?.recommended[0]?.name).toMatch(/^HVM|^Hardware/);
  }
  const [linux] = anyPlatform;
  expect(linux?.processor).toEqual({ id: 'x86', assumed: true });
  expect(linux?.systems[0]?.recommended.map(({ mode }) => mode)).toEqual(
    expect.arrayContaining(['pvhvm', 'virtio', 'vmware-tools', 'hyper-v-integration']),
  );
});

test('a reason that is a fact comes with its detail, date and source', () => {
  const { platforms } = modesOf('purpose=lab&guests=linux');
  const reasons = platforms[0]?.guests[0]?.systems[0]?.modes.flatMap((mode) => mode.reasons) ?? [];
  const facts = reasons.filter(({ from }) => from === 'fact');
  expect(facts.length).toBeGreaterThan(2);
  for (const { fact } of facts)
    expect(fact).toMatchObject({ detail: expect.any(String), evidence: expect.any(String) });
});

test('Windows on a processor without VT runs nowhere, and the answer is named as the reason', () => {
  const { platforms, anyPlatform } = modesOf('cpu=x86-without-vt&guests=windows-server');
  expect(platforms).toEqual([]);
  const [system] = anyPlatform[0]?.systems ?? [];
  expect(system?.recommended).toEqual([]);
  expect(system?.blockers.some(({ from, option }) => from === 'answer' && option === 'x86-without-vt')).toBe(true);
});

test('where no guest was named there is no mode to name', () => {
  const { platforms, anyPlatform } = modesOf('purpose=lab');
  expect(anyPlatform).toEqual([]);
  expect(platforms.every(({ guests }) => guests.length === 0)).toBe(true);
});
