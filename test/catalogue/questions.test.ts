import { describe, expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { ANY, importances, OPEN, type Demand, type Effects } from '#catalogue/schema.ts';
import { reserved } from '#link/read-link.ts';
import { pathOf } from '#scoring/path.ts';

const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
const groups = new Set(catalogue.groups.map(({ id }) => id));

function demandFaults({ criterion, passes, notes = [] }: Demand): readonly string[] {
  const scale = criteria.get(criterion)?.scale;
  if (scale === undefined) return [`${criterion} is not a criterion`];
  if (!('steps' in scale)) return [`${criterion} has no words to require`];
  const known = Object.keys(scale.steps);
  return [...passes, ...notes]
    .filter((value) => !known.includes(value))
    .map((value) => `${criterion} has no value "${value}"`);
}

function faultsOf(effects: Effects): readonly string[] {
  const raised = Object.entries(effects.raises ?? {});
  const named = [
    ...raised.map(([id]) => id),
    ...(effects.mutes ?? []),
    ...(effects.lifts ?? []),
    ...(effects.covers ?? []).flatMap(({ by, criterion }) => [by, criterion]),
  ];
  const classes = Object.entries({ ...effects.atLeast, ...effects.atMost });
  return [
    ...[...(effects.requires ?? []), ...(effects.serves ?? [])].flatMap(demandFaults),
    ...named.filter((id) => !criteria.has(id)).map((id) => `${id} is not a criterion`),
    ...raised
      .filter(([id]) => criteria.get(id)?.scale.kind === 'unordered')
      .map(([id]) => `${id} has no order and cannot be weighed`),
    ...raised
      .filter(([, weight]) => !(weight !== undefined && weight > 0 && weight <= 4))
      .map(([id, weight]) => `${id} is raised by ${weight}; 1 bears on it, 2 clearly, 3 is the answer's point`),
    ...classes
      .filter(([group, importance]) => !groups.has(group) || !importances.includes(importance ?? 'none'))
      .map(([group]) => `${group} is not a group`),
    ...raised.filter(([id]) => effects.mutes?.includes(id)).map(([id]) => `${id} is raised and silenced at once`),
    ...(effects.lifts ?? [])
      .filter((id) => criteria.get(id)?.standing === undefined)
      .map((id) => `${id} does not stand as a requirement`),
  ];
}

test('there are 23 questions, and about six of them give a first result', () => {
  expect(catalogue.questions).toHaveLength(23);
  expect(catalogue.questions.filter(({ short }) => short)).toHaveLength(6);
});

test('the questions of the short route come first', () => {
  expect(
    pathOf(catalogue.questions, {})
      .slice(0, 6)
      .every(({ short }) => short),
  ).toBe(true);
});

test('no two questions share a place', () => {
  expect(new Set(catalogue.questions.map(({ order }) => order)).size).toBe(catalogue.questions.length);
});

test('every criterion that can be weighed has a base weight, or some answer raises or requires it', () => {
  const used = new Set(
    catalogue.questions.flatMap(({ options }) =>
      options.flatMap(({ raises = {}, requires = [] }) => [
        ...Object.keys(raises),
        ...requires.map(({ criterion }) => criterion),
      ]),
    ),
  );
  const idle = catalogue.criteria.filter(
    ({ id, weight, scale }) => weight === 0 && scale.kind !== 'unordered' && !used.has(id),
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('words of the address are never taken for something else', () => {
  const ids = catalogue.questions.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const word of ids) {
    expect(word).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect([...reserved, 'true', 'false', 'null']).not.toContain(word);
  }
});

describe.each([...catalogue.questions])('$id', (question) => {
  test('is asked in words, with a reason and what it does', () => {
    expect(question.prompt).toMatch(/\?$/);
    expect(question.why).toMatch(/\.$/);
    expect(question.does).toMatch(/\.$/);
    expect(question.label).not.toBe('');
  });

  test('has options, or derives them from the groups', () => {
    if (question.kind === 'classes') expect(question.options).toEqual([]);
    else expect(question.options.length).toBeGreaterThan(1);
  });

  test('has options whose words in the address are their own', () => {
    const ids = question.options.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect([OPEN, ANY, 'true', 'false', 'null']).not.toContain(id);
    }
  });

  test('has options whose effects name criteria, values and groups that exist', () => {
    const faults = question.options.flatMap((option) =>
      faultsOf(option).map((fault) => `${question.id}, ${option.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('meets only answers that exist, on criteria that exist, and says why', () => {
    for (const { meets = [] } of question.options) {
      for (const { question: other, anyOf, requires, because } of meets) {
        const met = catalogue.questions.find(({ id }) => id === other);
        expect(met?.options.map(({ id }) => id)).toEqual(expect.arrayContaining([...anyOf]));
        expect(demandFaults(requires)).toEqual([]);
        expect(because).toMatch(/\.$/);
      }
    }
  });

  test('is about criteria that exist', () => {
    expect((question.about ?? []).filter((id) => !criteria.has(id))).toEqual([]);
  });

  test('if its options are alternatives, has at most one demand in each', () => {
    if (question.together !== 'any') return;
    for (const { id, requires = [], serves = [] } of question.options)
      expect(requires.length + serves.length, id).toBeLessThanOrEqual(1);
  });

  test('if it depends on another question, that one comes before it and has the options', () => {
    if (question.askedWhen === undefined) return;
    const other = catalogue.questions.find(({ id }) => id === question.askedWhen?.question);
    expect(other?.order).toBeLessThan(question.order);
    expect(other?.options.map(({ id }) => id)).toEqual(expect.arrayContaining([...question.askedWhen.anyOf]));
  });
});
