import { expect, test } from 'vitest';
import { recommend, type Verdict } from '#scoring/recommend.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { movement } from '#wizard/movement.ts';

const verdictFor = (answers: Record<string, string[]>): Verdict => recommend(answers, sampleCatalogue);
const names = new Map(sampleCatalogue.platforms.map(({ id, name }) => [id, name]));
const said = (before: Verdict, after: Verdict) => movement(before, after, (id) => names.get(id) ?? id);

function ranking(order: readonly (readonly [string, number])[], out: readonly string[] = []): Verdict {
  const verdict = verdictFor({});
  const interval = { low: 0, middle: 0, high: 0 };
  const rest = { score: interval, contributions: [], notes: [], verify: [] };
  return {
    ...verdict,
    ranked: order.map(([platform, place]) => ({ platform, place, ...rest })),
    ruledOut: out.map((platform) => ({ platform, failures: [] })),
  };
}

test('names who moved up to first, and counts who was ruled out', () => {
  const before = ranking([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  expect(said(before, ranking([['b', 1]], ['a', 'c']))).toBe('b moved up to first; 2 platforms were ruled out.');
});

test('names the best that moved where the first stays', () => {
  const before = ranking([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
  const after = ranking([
    ['a', 1],
    ['c', 2],
    ['b', 3],
  ]);
  expect(said(before, after)).toBe('c moved up to second.');
});

test('says so when nothing moved, when several lead, and when platforms come back', () => {
  const one = ranking([['a', 1]], ['b']);
  expect(said(one, one)).toBe('The first five stay as they were.');
  const both = ranking([
    ['a', 1],
    ['b', 1],
  ]);
  expect(said(one, both)).toBe('a and b share the first place; 1 platform came back.');
});

test('says so when nothing is left', () => {
  expect(said(ranking([['a', 1]]), ranking([], ['a']))).toBe(
    'No platform meets every requirement now; 1 platform was ruled out.',
  );
});
