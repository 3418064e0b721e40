import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { modes as entries } from '#catalogue/gathered/modes.gen.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import { advisedAspects, engineFamilies, type Mode, type ModeAspect, type Statement } from '#catalogue/schema.ts';
import { backingFaults, proseFaults, statementFaults, statementsIn } from '#fixtures/statement-faults.ts';

const modes: readonly Mode[] = entries;
const { engines, processors, myths, guests } = modeCatalogue;
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const modeIds = new Set(modes.map((mode) => mode.id));
const optionsOf = (question: string) =>
  catalogue.questions.find((each) => each.id === question)?.options.map((option) => option.id);
const stepsOf = (criterion: string) => {
  const scale = catalogue.criteria.find((each) => each.id === criterion)?.scale;
  return scale !== undefined && 'steps' in scale ? Object.keys(scale.steps) : [];
};
const onAll: readonly ModeAspect[] = [
  'paravirtualised',
  'emulated',
  'kernel',
  'processor',
  'boot',
  'trusted-boot',
  'status',
  'use',
];

test('there are twelve modes, eight engines and six processors', () => {
  expect([modes.length, engines.length, processors.length]).toEqual([12, 8, 6]);
});

test('modes, engines and old beliefs are plain data, which a file can hold', () => {
  expect(JSON.parse(JSON.stringify(modeCatalogue))).toEqual(modeCatalogue);
});

test('the advice sees of each mode what it rests on, and nothing else', () => {
  const seen = modes.map(({ spectrum: _, figures: __, says, ...rest }) => ({
    ...rest,
    says: Object.fromEntries(advisedAspects.flatMap((aspect) => (aspect in says ? [[aspect, says[aspect]]] : []))),
  }));
  expect(modeCatalogue.modes).toEqual(seen);
});

test('the rules for statements can fail', () => {
  const wrong = {
    said: { says: 'It’s "now" currently so', source: 'http://example.com', evidence: 'vendor', quote: 'x' },
    late: { says: 'A sentence.', source: 'https://example.com', asOf: '2999', evidence: 'vendor' },
    bare: { says: 'A sentence.', evidence: 'community' },
  };
  expect(statementFaults(wrong, factsUntil)).toHaveLength(9);
});

describe.each(modes)('$id', (mode) => {
  test('has an id, a place, names and a summary of its own', () => {
    expect(mode.id).toMatch(id);
    for (const key of ['order', 'name', 'label', 'summary'] as const) {
      expect(
        modes.filter((other) => other[key] === mode[key]),
        key,
      ).toHaveLength(1);
    }
    expect(proseFaults(mode.summary)).toEqual([]);
  });

  test('says what every mode says, in sentences with a source or without, and never quotes', () => {
    expect(Object.keys(mode.says)).toEqual(expect.arrayContaining([...onAll]));
    for (const statements of Object.values(mode.says)) expect(statements.length).toBeGreaterThan(0);
    expect(statementFaults(mode, factsUntil)).toEqual([]);
  });

  test('shows its figures with year and meaning, and who stands behind them', () => {
    for (const figure of mode.figures) {
      for (const text of [figure.subject, figure.result, figure.meaning]) expect(proseFaults(text)).toEqual([]);
      expect(backingFaults(figure, factsUntil)).toEqual([]);
      if (figure.year !== null) expect(`${figure.year}` <= factsUntil).toBe(true);
    }
    expect(backingFaults(mode.spectrum, factsUntil)).toEqual([]);
  });

  test('asks a platform for values that the criterion knows', () => {
    expect(mode.requires.length).toBeGreaterThan(0);
    for (const { criterion, passes, notes = [] } of mode.requires) {
      expect(stepsOf(criterion)).toEqual(expect.arrayContaining([...passes, ...notes]));
    }
  });

  test('hangs on answers that can be given', () => {
    for (const { question, anyOf } of mode.bearings) {
      expect(optionsOf(question), question).toEqual(expect.arrayContaining([...anyOf]));
    }
  });

  test('runs where its engines run', () => {
    for (const engine of mode.engines) {
      const on = engines.find((each) => each.id === engine)?.architectures ?? [];
      expect(
        mode.architectures.some((architecture) => on.includes(architecture)),
        engine,
      ).toBe(true);
    }
  });

  test('if it is a hybrid, says what it costs to do without its drivers', () => {
    if (mode.class === 'hybrid') expect(mode.says['without-drivers']?.length).toBeGreaterThan(0);
  });
});

test('each class but the hybrids has one mode that is named for it', () => {
  const general = modes.filter((mode) => mode.general === true).map((mode) => mode.class);
  expect(general.toSorted()).toEqual(['hvm', 'pv', 'pvh']);
});

describe('engines', () => {
  test('there is an entry for each family that a platform can name', () => {
    expect(engines.map((engine) => engine.id).toSorted()).toEqual([...engineFamilies].toSorted());
  });

  test.each(engines)('$id has a hybrid of its own, or says why not', (engine) => {
    const { hybrid } = engine;
    if (typeof hybrid !== 'string') {
      expect(statementFaults({ hybrid }, factsUntil)).toEqual([]);
      expect(modes.filter((mode) => mode.class === 'hybrid' && mode.engines.includes(engine.id))).toEqual([]);
      return;
    }
    const mode = modes.find((each) => each.id === hybrid);
    expect(mode?.class).toBe('hybrid');
    expect(mode?.engines).toContain(engine.id);
  });

  test.each(engines)('$id makes sound statements', (engine) => {
    expect(statementFaults(engine, factsUntil)).toEqual([]);
    for (const narrowed of Object.keys(engine.narrows ?? {})) expect([...modeIds]).toContain(narrowed);
  });

  test('control domains are described for Xen, Hyper-V and PowerVM, each with a sourced piece of advice', () => {
    const described = engines.filter((engine) => engine.controlDomain !== undefined);
    expect(described.map((engine) => engine.id)).toEqual(['xen', 'hyper-v', 'powervm']);
    for (const { controlDomain } of described) {
      const sourced = (statement: Statement) => statement.source !== undefined;
      expect(sourced(controlDomain!.what)).toBe(true);
      expect(controlDomain!.advice.some(sourced)).toBe(true);
    }
  });
});

describe.each(catalogue.platforms)('the engines of $id', ({ engineFamilies: families, values }) => {
  test('are known, and none is named twice', () => {
    expect(new Set(families).size).toBe(families.length);
    for (const family of families) expect(engineFamilies).toContain(family);
  });

  test('have a mode for everything that the facts say is supported', () => {
    for (const general of modes.filter((mode) => mode.general === true || mode.class === 'hybrid')) {
      const [demand] = general.requires;
      const value = String(values[demand?.criterion ?? '']);
      if (demand === undefined || ![...demand.passes, ...(demand.notes ?? [])].includes(value)) continue;
      const own = modes.filter(
        (mode) => mode.class === general.class && mode.engines.some((one) => families.includes(one)),
      );
      expect(own.length, `${general.class} is ${value}`).toBeGreaterThan(0);
    }
  });
});

describe('processors', () => {
  const question = catalogue.questions.find((each) => each.id === modeCatalogue.processorQuestion);

  test('are the options of the question about them, and ask for the same', () => {
    expect(processors.map((each) => [each.id, each.requires])).toEqual(
      question?.options.map((option) => [option.id, option.requires]),
    );
  });
});

test('Secure Boot and TPM are read from values that the criterion knows', () => {
  const { criterion, passes, notes = [] } = modeCatalogue.trustedBoot;
  expect(stepsOf(criterion)).toEqual(expect.arrayContaining([...passes, ...notes]));
});

describe.each(myths)('the belief $id', ({ id: own, claim, truth, concerns }) => {
  test('is corrected in a sound statement', () => {
    expect(own).toMatch(id);
    expect(myths.filter((other) => other.id === own)).toHaveLength(1);
    expect(proseFaults(claim)).toEqual([]);
    expect(statementFaults({ truth }, factsUntil)).toEqual([]);
  });

  test('concerns things that exist', () => {
    expect(Object.keys(concerns).length).toBeGreaterThan(0);
    for (const guest of concerns.guests ?? []) expect(guests.map((each) => each.id)).toContain(guest);
    for (const mode of concerns.modes ?? []) expect([...modeIds]).toContain(mode);
    for (const engine of concerns.engines ?? []) expect(engineFamilies).toContain(engine);
    for (const platform of concerns.platforms ?? [])
      expect(catalogue.platforms.map((each) => each.id)).toContain(platform);
  });
});

test('what nobody stands behind is the smaller part', () => {
  const all = statementsIn({ ...modeCatalogue, modes }).map(([, statement]) => statement);
  const sourced = all.filter(({ source }) => source !== undefined);
  expect(sourced.length / all.length).toBeGreaterThan(0.5);
});
