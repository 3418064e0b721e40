import { describe, expect, test } from 'vitest';
import { factsUntil } from '#catalogue/edition.ts';
import { catalogue } from '#catalogue/index.ts';
import { criteria } from '#catalogue/gathered/criteria.gen.ts';
import { platformFiles } from '#catalogue/gathered/facts.gen.ts';
import { platforms } from '#catalogue/gathered/platforms.gen.ts';
import type { Criterion, Fact, Platform } from '#catalogue/schema.ts';
import { measure } from '#scoring/measure.ts';

const all: readonly Platform[] = platforms;
const rows: readonly Criterion[] = criteria;
const id = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

test('there are 35 platforms and 102 criteria', () => {
  expect(all).toHaveLength(35);
  expect(rows).toHaveLength(102);
});

test('no two platforms share a name', () => {
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

function faultsOf(criterion: Criterion, fact: Fact | undefined): readonly string[] {
  if (fact === undefined) return ['there is no fact; write "unknown" and what was searched'];
  const { value, detail, asOf, source, evidence } = fact;
  const known =
    criterion.scale.kind === 'named' || criterion.scale.kind === 'unordered'
      ? Object.keys(criterion.scale.steps)
      : undefined;
  return [
    known !== undefined &&
      value !== 'unknown' &&
      !known.includes(String(value)) &&
      `its value "${value}" is not one of ${known.join(', ')}`,
    criterion.scale.kind === 'number' &&
      value !== 'unknown' &&
      typeof value !== 'number' &&
      `its value "${value}" is not a number`,
    detail.trim().length < 5 && `its detail "${detail}" says nothing`,
    /\b(currently|recently|nowadays|brand.new)\b/i.test(detail) &&
      `its detail is dated by a word ("${detail}"); write the date`,
    source !== undefined && !URL.canParse(source) && `its source "${source}" is not an address`,
    source !== undefined && !source.startsWith('https://') && `its source "${source}" is not https`,
    source !== undefined &&
      asOf === undefined &&
      'it has a source but no date; write "undated" where the page carries none',
    source === undefined &&
      evidence !== 'judgement' &&
      evidence !== 'unsourced' &&
      `it names ${evidence} evidence but no source`,
    source !== undefined && (evidence as string) === 'unsourced' && 'it has a source and calls itself unsourced',
    asOf !== undefined &&
      asOf !== 'undated' &&
      !/^20\d\d(-(0[1-9]|1[0-2]))?$/.test(asOf) &&
      `its date "${asOf}" is neither YYYY, YYYY-MM nor undated`,
    asOf !== undefined &&
      asOf > factsUntil &&
      asOf !== 'undated' &&
      `its date "${asOf}" lies after the month in src/catalogue/edition.ts; move that on if the page is really newer`,
    Object.keys(fact).some((key) => !['value', 'detail', 'asOf', 'source', 'evidence'].includes(key)) &&
      'it has a field that no fact has',
  ].filter((fault) => typeof fault === 'string');
}

describe.each(all)('$id', (platform) => {
  test('has an id, a name, a vendor, an engine, a summary, and https for its homepage', () => {
    expect(platform.id).toMatch(id);
    for (const text of [platform.name, platform.vendor, platform.engine, platform.summary])
      expect(text.trim()).not.toBe('');
    expect(platform.homepage).toMatch(/^https:\/\//);
  });

  test('says when it is right and when it is wrong', () => {
    expect(platform.bestFor.length).toBeGreaterThan(0);
    expect(platform.watchOut.length).toBeGreaterThan(0);
  });

  test('has a sound fact for each criterion', () => {
    const faults = rows.flatMap((criterion) =>
      faultsOf(criterion, platform.facts[criterion.id]).map((fault) => `${platform.id}, ${criterion.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('has no fact on a criterion that does not exist', () => {
    const known = new Set(rows.map((criterion) => criterion.id));
    expect(Object.keys(platform.facts).filter((criterion) => !known.has(criterion))).toEqual([]);
  });

  test('is read by scoring as its file says', () => {
    const values = catalogue.platforms.find((each) => each.id === platform.id)?.values;
    expect(values).toEqual(
      Object.fromEntries(rows.map((criterion) => [criterion.id, platform.facts[criterion.id]?.value])),
    );
  });

  test('can be measured on every criterion that has an order', () => {
    for (const criterion of rows) {
      if (criterion.scale.kind === 'unordered') continue;
      const { low, high } = measure(platform.facts[criterion.id]?.value, criterion);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
    }
  });

  test('loads alone, with the same facts', async () => {
    const load = platformFiles[platform.id];
    expect(await load?.()).toEqual(platform);
  });
});

test('a platform that has ended is filed as history, and the other way round', () => {
  const ended = all.filter(({ facts }) => facts['status']?.value === 'ended').map((platform) => platform.id);
  expect(ended).toEqual(all.filter(({ family }) => family === 'history').map((platform) => platform.id));
});
