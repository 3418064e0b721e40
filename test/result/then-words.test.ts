import { describe, expect, test } from 'vitest';
import type { Answers, Catalogue } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { labelsOf } from '#result/labels.ts';
import { changeCountWords, thenAndNowWords } from '#result/then-words.ts';
import { recommend } from '#scoring/recommend.ts';

const labels = labelsOf(sampleCatalogue);
const budget: Answers = { budget: ['nothing'] };

function withFee(id: string, fee: string, others: Readonly<Record<string, string>> = {}): Catalogue {
  const platforms = sampleCatalogue.platforms.map((platform) =>
    platform.id === id ? { ...platform, values: { ...platform.values, fee, ...others } } : platform,
  );
  return { ...sampleCatalogue, platforms };
}

function words(answers: Answers, earlier: Catalogue, later: Catalogue): string {
  return thenAndNowWords(recommend(answers, earlier), recommend(answers, later), labels);
}

describe('who came first then and who does today', () => {
  test('is one sentence where nothing moved', () => {
    expect(words(budget, sampleCatalogue, sampleCatalogue)).toMatch(
      /^When this was shared, Amber came first with \d+\.\d of 100 points, and so it does today\.$/,
    );
  });

  test('gives both figures where only the points moved', () => {
    expect(words(budget, withFee('amber', 'none', { 'moving-live': 'no' }), sampleCatalogue)).toMatch(
      /came first with .*, and so it does today, with \d+\.\d\.$/,
    );
  });

  test('says what has become of the one that came first', () => {
    const without = { ...sampleCatalogue, platforms: sampleCatalogue.platforms.filter(({ id }) => id !== 'amber') };
    expect(words(budget, sampleCatalogue, withFee('amber', 'high'))).toMatch(
      /Today Cobalt comes first .* Amber is ruled out\.$/,
    );
    expect(words(budget, sampleCatalogue, without)).toMatch(
      /Today Cobalt comes first .* Amber is not listed any more\.$/,
    );
    expect(words(budget, without, sampleCatalogue)).toMatch(
      /^When this was shared, Cobalt came first .* Cobalt has place 2, with \d+\.\d\.$/,
    );
  });

  test('says so where no platform is left, then or today', () => {
    const none = { ...sampleCatalogue, platforms: [] };
    expect(words(budget, none, none)).toBe('When this was shared no platform was left, and none is today.');
    expect(words(budget, none, sampleCatalogue)).toMatch(
      /^When this was shared, no platform was left\. Today Amber comes first/,
    );
    expect(words(budget, sampleCatalogue, none)).toMatch(/Today no platform is left\.$/);
  });

  test('counts those who share first place when they are many', () => {
    const nothing = { priorities: ['cost-none', 'uptime-none', 'disks-none'] };
    expect(words(nothing, sampleCatalogue, sampleCatalogue)).toMatch(
      /shared first place with 0\.0 of 100 points, and so they do today\.$/,
    );
  });
});

test.each([
  [[0, 0, 0], 'No fact and no rule that a result rests on has changed since.'],
  [[1, 0, 0], 'One fact or rule has changed since, and it does not bear on these answers.'],
  [[7, 0, 0], '7 facts and rules have changed since, and none of them bears on these answers.'],
  [
    [1, 1, 0],
    'One fact or rule has changed since, and it bears on these answers, but moved nobody among the first five.',
  ],
  [
    [7, 3, 0],
    '7 facts and rules have changed since, and 3 of them bear on these answers, but moved nobody among the first five.',
  ],
  [[2, 2, 1], '2 facts and rules have changed since, and both bear on these answers.'],
  [[7, 7, 1], '7 facts and rules have changed since, and all of them bear on these answers.'],
  [[7, 3, 2], '7 facts and rules have changed since, and 3 of them bear on these answers.'],
] as const)('of %j changes, bearing and moving, it says: %s', ([changes, bearing, movers], expected) => {
  expect(changeCountWords(changes, bearing, movers, 'first five')).toBe(expected);
});
