import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#editions/catalogue-of.ts';
import { readEdition } from '#editions/read-edition.ts';
import { whatMoved } from '#editions/what-moved.ts';
import { catalogue } from '#catalogue/index.ts';
import { parseSearch } from '#link/search-text.ts';
import { frozenResults } from './frozen-results.ts';

const file = path.resolve(import.meta.dirname, '../../public/editions/2026-11.json');
const { edition } = readEdition(JSON.parse(readFileSync(file, 'utf8')));
if (edition === undefined) throw new Error('edition 2026-11 cannot be read');
const first = catalogueOf(edition);

describe.each(frozenResults)('a link of edition 2026-11: $title', ({ link, order, out }) => {
  const { earlier } = whatMoved(parseSearch(link), first, catalogue);

  test('gives the order, the places and the points that it gave', () => {
    expect(
      earlier.verdict.ranked.map(
        ({ place, platform, score }) => `${place} ${platform} ${(score.middle * 100).toFixed(3)}`,
      ),
    ).toEqual(order);
  });

  test('rules out whom it ruled out', () => {
    expect(earlier.verdict.ruledOut.map(({ platform }) => platform)).toEqual(out);
  });
});

test('the frozen links lead to all kinds of results', () => {
  expect(frozenResults.length).toBeGreaterThanOrEqual(8);
  expect(frozenResults.some(({ order }) => order.length === 0)).toBe(true);
  expect(new Set(frozenResults.map(({ order }) => order[0]?.split(' ')[1])).size).toBeGreaterThanOrEqual(4);
});
