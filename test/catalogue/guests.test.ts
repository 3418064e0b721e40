import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import { proseFaults, statementFaults } from '#fixtures/statement-faults.ts';

const { guests, modes } = modeCatalogue;
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const question = catalogue.questions.find((each) => each.id === modeCatalogue.guestQuestion);
const systems = guests.flatMap((guest) => guest.systems.map((system) => ({ ...system, guest: guest.id })));

test('every option of the question about guests has a guest, and the other way round', () => {
  const options = question?.options.map((option) => option.id) ?? [];
  expect(guests.map((guest) => guest.id).toSorted()).toEqual(options.toSorted());
  expect(guests).toHaveLength(9);
});

test('no two systems share an id or a label', () => {
  expect(new Set(systems.map((system) => system.id)).size).toBe(systems.length);
  expect(new Set(systems.map((system) => system.label)).size).toBe(systems.length);
});

describe.each(guests)('$id', (guest) => {
  test('asks a platform for what its option asks', () => {
    const option = question?.options.find((each) => each.id === guest.id);
    expect(guest.requires).toEqual(option?.requires);
    expect(guest.label).toBe(option?.label);
  });

  test('has systems and advice, in sound statements', () => {
    expect(guest.systems.length).toBeGreaterThan(0);
    expect(guest.advice.length).toBeGreaterThan(0);
    expect(statementFaults(guest, factsUntil)).toEqual([]);
  });
});

describe.each(systems)('$id', (system) => {
  const reachable = modes.filter((mode) => mode.architectures.some((each) => system.architectures.includes(each)));

  test('has an id, a label, and processors for which it is built', () => {
    expect(system.id).toMatch(id);
    expect(proseFaults(system.label)).toEqual([]);
    expect(system.architectures.length).toBeGreaterThan(0);
    expect(system.firmware.length).toBeGreaterThan(0);
  });

  test('says something of every mode that exists on its processors, and of no other', () => {
    const said = Object.keys(system.ways);
    expect(said.toSorted()).toEqual(reachable.map((mode) => mode.id).toSorted());
  });

  test('names the drivers of every hybrid that suits it best', () => {
    for (const mode of reachable) {
      const way = system.ways[mode.id];
      if (mode.class === 'hybrid' && way?.fit === 'best') expect(way.drivers, mode.id).toBeDefined();
      for (const name of Object.values(way?.drivers ?? {})) expect(name.trim(), mode.id).not.toBe('');
    }
  });

  test('starts by UEFI if it asks for Secure Boot', () => {
    if (system.trustedBoot === 'required') expect(system.firmware).toEqual(['uefi']);
  });

  test('speaks of processors for which it is built', () => {
    for (const [mode, way] of Object.entries(system.ways)) {
      expect(system.architectures, mode).toEqual(expect.arrayContaining([...(way?.architectures ?? [])]));
    }
  });
});

test('no Windows runs in a mode that needs a kernel of its own', () => {
  const windows = systems.filter((system) => system.guest.startsWith('windows'));
  expect(windows).toHaveLength(6);
  for (const { ways } of windows) {
    expect([ways['pv']?.fit, ways['pvh']?.fit, ways['vmi']?.fit]).toEqual(['never', 'never', 'never']);
  }
});
