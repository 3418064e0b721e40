import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { ANY, importances, OPEN, type Question } from '#catalogue/schema.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { seededRandom } from '#scoring/seeded-random.ts';
import { mangled, randomAnswers } from './random-links.ts';

const many = 100_000;
/** only ends a test that hangs: they take a few seconds, and longer where others use the machine */
const patience = 300_000;
const leaders = catalogue.platforms.map(({ id }) => id);

test(
  'a hundred thousand sets of answers to the real questions come out of their links as they went in',
  () => {
    const random = seededRandom(20_261_122);
    const lost: string[] = [];
    const different = new Set<string>();
    for (let index = 0; index < many; index += 1) {
      const answers = randomAnswers(catalogue, random);
      const seen = leaders[index % leaders.length];
      const text = stringifySearch(writeLink(answers, catalogue, { edition: catalogue.edition, seen }));
      const link = readLink(parseSearch(text), catalogue);
      const isWhole = link.dropped.length === 0 && link.edition === catalogue.edition && link.seen === seen;
      if (!isWhole || JSON.stringify(link.answers) !== JSON.stringify(answers)) lost.push(text);
      different.add(text);
    }
    expect(lost).toEqual([]);
    expect(different.size).toBeGreaterThan(0.99 * many);
  },
  patience,
);

test(
  'a hundred thousand mangled links open, and one in ten is seen to open to answers that could have been given',
  () => {
    const random = seededRandom(20_091_122);
    const broken: string[] = [];
    let changed = 0;
    let whole = '';
    for (let index = 0; index < many; index += 1) {
      if (index % 10 === 0) {
        whole = stringifySearch(writeLink(randomAnswers(catalogue, random), catalogue, { edition: '2026-11' }));
      }
      const text = mangled(whole, random);
      changed += Number(text !== whole);
      try {
        const { answers } = readLink(parseSearch(text), catalogue);
        if (index % 10 > 0) continue;
        const again = readLink(writeLink(answers, catalogue), catalogue);
        if (again.dropped.length > 0 || JSON.stringify(again.answers) !== JSON.stringify(answers)) broken.push(text);
      } catch (error) {
        broken.push(`${text}: ${String(error)}`);
      }
    }
    expect(broken).toEqual([]);
    expect(changed).toBeGreaterThan(0.9 * many);
  },
  patience,
);

const longestOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? '';

/** The answer to a question that takes most room in a link. */
function longestAnswer({ kind, options }: Question): readonly string[] {
  if (kind === 'classes') return catalogue.groups.map(({ id }) => `${id}-${longestOf(importances)}`);
  const ids = options.map(({ id }) => id);
  if (kind === 'one') return [longestOf([...ids, OPEN, ANY])];
  return options.filter(({ alone }) => !alone).map(({ id }) => id);
}

test('the longest link there can be is shorter than two thousand characters', () => {
  const answers = Object.fromEntries(catalogue.questions.map((question) => [question.id, longestAnswer(question)]));
  const extras = { edition: 'after-2026-11-99', seen: longestOf(leaders) };
  const text = stringifySearch(writeLink(answers, catalogue, extras));
  expect(readLink(parseSearch(text), catalogue)).toEqual({ answers, ...extras, dropped: [] });
  const origin = `https://${'x'.repeat(100)}/result`;
  expect((origin + text).length).toBeLessThan(2000);
  expect(text.length).toBeGreaterThan(1000);
});
