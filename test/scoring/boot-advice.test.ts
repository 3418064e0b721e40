import { describe, expect, test } from 'vitest';
import type { GuestSystem, PlatformValues } from '#catalogue/schema.ts';
import { sampleModes, samplePlatform, said } from '#fixtures/sample-modes.ts';
import { adviseMode } from '#scoring/mode-advice.ts';

const xen = samplePlatform(['xen']);
const trust = said('takes what there is');

/** What is said on trusted boot for the mode that a system is advised first. */
function trusted(guest: string, platform: PlatformValues | undefined, change: Partial<GuestSystem> = {}) {
  const guests = sampleModes.guests.map((each) => ({
    ...each,
    systems: each.systems.map((system) => ({ ...system, ...change })),
  }));
  const { systems } = adviseMode({ guest, platform, answers: {} }, { ...sampleModes, guests });
  const [best] = systems[0]?.recommended ?? [];
  return { mode: best?.mode, ...best?.boot.trusted };
}

const own = { effect: 'noted', from: 'guest', system: 'closed', part: 'trust', said: [trust] } as const;

describe('Secure Boot and a virtual TPM', () => {
  test.each([
    ['yes', 'available', 'for'],
    ['partly', 'limited', 'noted'],
    ['no', 'unavailable', 'rules-out'],
    ['unknown', 'unknown', 'open'],
  ] as const)('follow the fact of the platform where it says "%s"', (value, state, effect) => {
    expect(trusted('closed', samplePlatform(['xen'], { trust: value }))).toEqual({
      mode: 'blend',
      asked: 'required',
      state,
      reasons: [{ effect, from: 'fact', criterion: 'trust', value }, own],
    });
  });

  test('depend on the platform while none is chosen', () => {
    expect(trusted('closed', undefined)).toEqual({
      mode: 'blend',
      asked: 'required',
      state: 'depends',
      reasons: [own],
    });
  });

  test('are not to be had by a system that cannot use them, whatever the platform offers', () => {
    expect(trusted('closed', xen, { trustedBoot: 'never' })).toEqual({
      mode: 'blend',
      asked: 'never',
      state: 'unavailable',
      reasons: [{ ...own, effect: 'rules-out' }],
    });
  });

  test('are open where nobody says what the system does with them, even if the platform has them', () => {
    expect(trusted('closed', xen, { trustedBoot: 'unknown' })).toEqual({
      mode: 'blend',
      asked: 'unknown',
      state: 'unknown',
      reasons: [
        { ...own, effect: 'open' },
        { effect: 'for', from: 'fact', criterion: 'trust', value: 'yes' },
      ],
    });
    const limited = samplePlatform(['xen'], { trust: 'partly' });
    expect(trusted('closed', limited, { trustedBoot: 'unknown' })).toMatchObject({ state: 'limited' });
  });

  test('are missing in a mode that has none, and the mode is the reason', () => {
    const onlyShell = samplePlatform(['xen'], { 'mode-blend': 'never', 'mode-whole': 'never', 'mode-pure': 'never' });
    expect(trusted('open', onlyShell)).toEqual({
      mode: 'shell',
      asked: 'works',
      state: 'unavailable',
      reasons: [{ effect: 'rules-out', from: 'mode', mode: 'shell', aspect: 'trusted-boot', said: [] }],
    });
  });

  test('are missing where only a BIOS starts the system', () => {
    const noMix = samplePlatform(['kvm'], { 'mode-mix': 'never' });
    expect(trusted('open', noMix)).toEqual({
      mode: 'whole',
      asked: 'works',
      state: 'unavailable',
      reasons: [{ effect: 'rules-out', from: 'mode', mode: 'whole', aspect: 'trusted-boot', said: [] }],
    });
  });

  test('are had with the firmware of a machine that checks what it starts', () => {
    const system: Partial<GuestSystem> = { firmware: ['machine'] };
    const processors = sampleModes.processors.map((each) => ({ ...each, firmware: ['machine'] as const }));
    const modes = sampleModes.modes.map((mode) => ({ ...mode, firmware: ['machine'] as const }));
    const guests = sampleModes.guests.map((each) => ({
      ...each,
      systems: each.systems.map((one) => ({ ...one, ...system })),
    }));
    const advice = adviseMode(
      { guest: 'closed', platform: xen, answers: {} },
      { ...sampleModes, processors, modes, guests },
    );
    expect(advice.systems[0]?.recommended[0]?.boot).toMatchObject({
      firmware: ['machine'],
      trusted: { state: 'available' },
    });
  });

  test('say in the mode’s own words why it has none', () => {
    const words = [said('no firmware that checks')];
    const modes = sampleModes.modes.map((mode) => ({
      ...mode,
      trustedBoot: false,
      says: { ...mode.says, 'trusted-boot': words },
    }));
    const advice = adviseMode({ guest: 'open', platform: xen, answers: {} }, { ...sampleModes, modes });
    expect(advice.systems[0]?.recommended[0]?.boot.trusted.reasons).toEqual([
      { effect: 'rules-out', from: 'mode', mode: 'blend', aspect: 'trusted-boot', said: words },
    ]);
  });
});
