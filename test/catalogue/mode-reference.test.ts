import { describe, expect, test } from 'vitest';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import { modeKinds } from '#catalogue/mode-kinds.ts';
import { modeCriteria } from '#catalogue/mode-reference-shapes.ts';
import { modeReference } from '#catalogue/mode-reference.ts';
import type { Fact } from '#catalogue/schema.ts';
import { backingFaults, proseFaults, statementFaults, statementsIn } from '#fixtures/statement-faults.ts';
import { machineSystems } from '#wizard/machine-commands.ts';

const { edition } = catalogue;
const { facts, vendorModes, abilities, machines, firmwareSwitch, timeline, guests } = modeReference;
const commands = machines.flatMap((machine) => machine.commands);
const outputs = commands.flatMap((command) => command.outputs);
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

test('the reference is plain data, which a file can hold', () => {
  expect(JSON.parse(JSON.stringify(modeReference))).toEqual(modeReference);
});

test('every statement is a sentence of ours with a source or a reason for having none', () => {
  const happened = timeline.map(({ year: _, ...statement }) => statement);
  const own = { modeKinds, abilities, machines, firmwareSwitch, happened };
  expect(statementsIn(own).length).toBeGreaterThan(30);
  expect(statementFaults(own, edition)).toEqual([]);
});

test('no address leads to a paper behind a permanent identifier, which nobody opened', () => {
  expect(JSON.stringify({ modeKinds, modeReference })).not.toContain('doi.org');
});

describe('kinds', () => {
  test('there are four, each said in two or three sentences, the last of which says when to choose it', () => {
    expect(modeKinds.map((kind) => kind.id)).toEqual(['pv', 'hvm', 'hybrid', 'pvh']);
    for (const { says, choose } of modeKinds) {
      expect(says).toHaveLength(2);
      expect(choose.says).toMatch(/^Choose it when /);
    }
  });
});

describe('facts', () => {
  test('say of every platform what its own entry says', () => {
    expect(Object.keys(facts).toSorted()).toEqual(platforms.map((platform) => platform.id).toSorted());
    for (const platform of platforms) {
      const own: Readonly<Record<string, Fact>> = platform.facts;
      for (const criterion of modeCriteria) expect(facts[platform.id]?.[criterion]).toEqual(own[criterion]);
    }
  });

  test.each(Object.entries(vendorModes))(
    'what %s calls a mode is taken from the detail of the fact',
    (platform, own) => {
      for (const [criterion, { called, when }] of Object.entries(own)) {
        const detail = facts[platform]?.[criterion as (typeof modeCriteria)[number]].detail.toLowerCase() ?? '';
        const names = `${called ?? ''} ${when ?? ''}`.split(/[\s,;()]+/).filter((word) => /[0-9A-Z]/.test(word));
        expect(`${called ?? ''}${when ?? ''}`.length, criterion).toBeGreaterThan(0);
        for (const name of names) expect(detail, `${criterion}: ${name}`).toContain(name.toLowerCase());
      }
    },
  );
});

describe('machines', () => {
  test('are asked as the question about the processor asks them', () => {
    const lines = commands.map((command) => command.line);
    for (const system of machineSystems) {
      expect(machines.map((machine) => machine.id)).toContain(system.id);
      for (const { line } of system.commands) expect(lines).toContain(line);
    }
  });

  test('have an id of their own, and for each command what it is asked for and what its lines mean', () => {
    expect(new Set(machines.map((machine) => machine.id)).size).toBe(machines.length);
    for (const machine of machines) expect(machine.id).toMatch(id);
    for (const command of commands) {
      expect(proseFaults(command.tells)).toEqual([]);
      expect(command.outputs.length, command.line).toBeGreaterThan(0);
    }
  });

  test.each(outputs)('“$prints” means something that somebody stands behind', (output) => {
    expect(proseFaults(output.means)).toEqual([]);
    expect(output.means).toMatch(/\.$/);
    expect(backingFaults(output, edition)).toEqual([]);
  });

  test('more than half of what the lines mean has a source', () => {
    expect(outputs.filter(({ source }) => source !== undefined).length).toBeGreaterThan(outputs.length / 2);
  });
});

test('the timeline runs forward and ends before the edition does', () => {
  const years = timeline.map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  for (const year of years) expect(`${year}` <= edition).toBe(true);
});

test('guests stand in the order in which the question names them', () => {
  const asked = catalogue.questions.find((question) => question.id === 'guests')?.options.map((option) => option.id);
  expect(guests.map((guest) => guest.id)).toEqual(asked);
});
