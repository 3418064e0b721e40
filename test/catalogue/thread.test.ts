import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { platforms as entries } from '#catalogue/gathered/platforms.gen.ts';
import { oldIdeas, oldNames, preferences, turns } from '#catalogue/gathered/thread.gen.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Platform } from '#catalogue/schema.ts';
import type { Ground, Reason } from '#catalogue/thread-shapes.ts';
import { opening } from '#catalogue/thread/opening.ts';
import { six } from '#catalogue/thread/six.ts';
import { proseFaults, statementFaults, statementsIn } from '#fixtures/statement-faults.ts';
import { readValue } from '#scoring/measure.ts';

const platforms: readonly Platform[] = entries;
const home = path.resolve(import.meta.dirname, '../../src/catalogue/thread');
const sixIds: readonly string[] = six.map(({ platform }) => platform);

/** What the entries write, before sentences get the sources of their facts. */
async function written(folder: string): Promise<readonly (readonly [string, unknown])[]> {
  const files = readdirSync(path.join(home, folder)).map((name) => `${folder}/${name}`);
  return Promise.all(
    files.map(async (file) => [file, ((await import(path.join(home, file))) as { default: unknown }).default] as const),
  );
}

function groundsIn(entry: unknown): readonly { readonly says: string; readonly of: Ground }[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const own = 'of' in entry ? [entry as { says: string; of: Ground }] : [];
  return [...own, ...Object.values(entry).flatMap(groundsIn)];
}

const written13 = await written('names');
const told = [...written13, ...(await written('turns')), ...(await written('ideas'))];

test('the six names of the question come first, in its order, and seven more from the answer', () => {
  expect(oldNames.filter(({ from }) => from === 'question').map(({ name }) => name)).toEqual(
    six.map(({ asked }) => asked),
  );
  expect(oldNames.slice(0, six.length).every(({ from }) => from === 'question')).toBe(true);
  expect(oldNames).toHaveLength(13);
});

test('all of it is plain data, which a file can hold', () => {
  const all = { opening, six, oldNames, oldIdeas, turns, preferences };
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
});

describe.each(oldNames)('$name', ({ said, now, choose, today, platforms: shown, ...name }) => {
  test('is retold, told on to today, and leads somewhere, in sound statements', () => {
    for (const part of [said, now, choose]) expect(part.length).toBeGreaterThan(0);
    for (const text of [...said, today]) expect(proseFaults(text)).toEqual([]);
    expect(statementFaults({ now, choose }, factsUntil)).toEqual([]);
    expect(oldNames.filter(({ id }) => id === name.id)).toHaveLength(1);
  });

  test('leads to platforms that exist, each once', () => {
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown).size).toBe(shown.length);
    for (const id of shown) expect(catalogue.platforms.map((each) => each.id)).toContain(id);
  });
});

test('every sentence that rests on a fact takes it for what it is', () => {
  const faults = told.flatMap(([file, entry]) =>
    groundsIn(entry).flatMap(({ says, of: [platform, criterion, value] }) => {
      const fact = platforms.find(({ id }) => id === platform)?.facts[criterion];
      return fact?.value === value && value !== 'unknown'
        ? []
        : [
            `${file}: “${says}” takes ${platform}, ${criterion} for "${value}"; it is "${fact?.value}": ${fact?.detail}`,
          ];
    }),
  );
  expect(faults).toEqual([]);
});

test('most of what is said of a name rests on a fact of a platform', () => {
  const sentences = oldNames.flatMap(({ now, choose }) => [...now, ...choose]);
  expect(written13.flatMap(([, entry]) => groundsIn(entry)).length / sentences.length).toBeGreaterThan(0.9);
});

describe.each(oldIdeas)('the idea: $title', (idea) => {
  test('is retold and judged, with sound statements on what holds', () => {
    for (const text of [idea.title, idea.said, idea.verdict]) expect(proseFaults(text)).toEqual([]);
    expect(idea.now.length).toBeGreaterThan(0);
    expect(statementFaults(idea, factsUntil)).toEqual([]);
    expect(oldIdeas.filter(({ id }) => id === idea.id)).toHaveLength(1);
  });
});

test('what happened in between stands in its order, from the question to the edition', () => {
  const times = turns.map(({ when }) => when);
  expect(times).toEqual(times.toSorted());
  expect(times.every((when) => when >= '2009' && when <= factsUntil)).toBe(true);
  expect(statementFaults(turns, factsUntil)).toEqual([]);
});

test('no sentence is said twice of one name or one idea', () => {
  for (const entry of [...oldNames, ...oldIdeas]) {
    const sentences = statementsIn(entry).map(([, { says }]) => says);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test('what nobody stands behind is the smaller part', () => {
  const all = statementsIn({ oldNames, oldIdeas, turns }).map(([, statement]) => statement);
  expect(all.filter(({ source }) => source !== undefined).length / all.length).toBeGreaterThan(0.7);
});

type Values = Readonly<Record<string, string | number>>;

/** What a platform reads on a criterion; nothing where nobody knows, or where the scale has no order. */
function reads(values: Values, criterion: string): number | undefined {
  const scale = catalogue.criteria.find(({ id }) => id === criterion)?.scale;
  const value = values[criterion];
  if (scale === undefined || scale.kind === 'unordered' || value === undefined) return undefined;
  return readValue(value, scale);
}

/** The criteria on which the one is not better than the other, with what both have. */
function weakGrounds({ rests }: Reason, one: Values, other: Values): readonly string[] {
  return rests.flatMap((criterion) => {
    const own = reads(one, criterion);
    const others = reads(other, criterion);
    return own !== undefined && others !== undefined && own > others
      ? []
      : [`${criterion}: "${one[criterion]}" is not better than "${other[criterion]}"`];
  });
}

const valuesOf = (id: string): Values => catalogue.platforms.find((each) => each.id === id)?.values ?? {};
const cells = preferences.flatMap(({ id, over }) =>
  Object.entries(over).map(([other, reason]) => ({ id, other, reason })),
);

test('a ground that is equal, unknown or worse is found', () => {
  const reason = { when: 'When it is asked for.', rests: ['licence-fee', 'storage-nfs', 'web-ui', 'pricing-unit'] };
  const one = { 'licence-fee': 'none', 'storage-nfs': 'included', 'web-ui': 'unknown', 'pricing-unit': 'none' };
  const other = { 'licence-fee': 'low', 'storage-nfs': 'included', 'web-ui': 'no', 'pricing-unit': 'core' };
  expect(weakGrounds(reason, one, other)).toHaveLength(3);
  expect(weakGrounds(reason, other, one)).toHaveLength(4);
});

test('there is a cell for each pair in both directions, and none for a platform against itself', () => {
  expect(preferences.map(({ id }) => id).toSorted()).toEqual(sixIds.toSorted());
  expect(cells).toHaveLength(30);
  for (const { id, over } of preferences) {
    expect(Object.keys(over).toSorted()).toEqual(sixIds.filter((each) => each !== id).toSorted());
  }
});

test.each(cells)('$id is preferred over $other on facts that are better', ({ id, other, reason }) => {
  expect(weakGrounds(reason, valuesOf(id), valuesOf(other))).toEqual([]);
  expect(reason.rests.length).toBeGreaterThan(0);
  expect(new Set(reason.rests).size).toBe(reason.rests.length);
  expect(reason.when).toMatch(/^When .+\.$/);
  expect(proseFaults(reason.when)).toEqual([]);
});

test('no two cells say the same, nor rest on the same', () => {
  expect(new Set(cells.map(({ reason }) => reason.when)).size).toBe(cells.length);
  const grounds = cells.map(({ id, reason }) => `${id}: ${reason.rests.toSorted().join(' ')}`);
  expect(new Set(grounds).size).toBe(cells.length);
});

test('none of the six has ended, and each says why it stands for its name', () => {
  for (const { platform, because } of six) {
    expect(valuesOf(platform)['status']).toBe('active');
    expect(proseFaults(because)).toEqual([]);
  }
});

test('all six run unchanged guests with para-virtual drivers, and none a changed kernel, as the short answer says', () => {
  for (const platform of sixIds) {
    expect(valuesOf(platform)['mode-hvm']).toBe('supported');
    expect(valuesOf(platform)['mode-pv-drivers']).toBe('supported');
    expect(['removed', 'never']).toContain(valuesOf(platform)['mode-pv']);
    for (const guest of ['guest-linux', 'guest-windows-server']) expect(valuesOf(platform)[guest]).toBe('supported');
  }
});

test('the short answer names each of the six, and platforms that exist', () => {
  const linked = opening.today.flatMap((part) => (typeof part === 'string' ? [] : [part.platform as string]));
  expect(linked).toEqual(expect.arrayContaining([...sixIds]));
  for (const id of linked) expect(Object.keys(valuesOf(id)).length).toBeGreaterThan(0);
  const texts = [...opening.question, ...opening.answer, opening.thread.says];
  for (const text of texts) expect(proseFaults(text)).toEqual([]);
});
