import { describe, expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { centralInWords, sharesInWords } from '#result/doubt-words.ts';
import { labelsOf } from '#result/labels.ts';
import { bandShares } from '#ui/place-bands.ts';
import type { Doubt } from '#scoring/certainty.ts';
import { hundredths, ofHundred } from '#ui/of-hundred.ts';

const labels = labelsOf(sampleCatalogue);

function doubt(shares: Readonly<Record<string, number>>, named: readonly string[]): Doubt {
  const contenders = Object.entries(shares).map(([platform, first]) => ({
    platform,
    first,
    ranks: [first],
    centralWeights: undefined,
  }));
  return { certainty: 'leaning', contenders, leaders: contenders, named, wins: {} };
}

describe('a share of a hundred', () => {
  test.each([
    [0, '0', '0'],
    [0.0001, 'fewer than 1', '< 1'],
    [0.005, '1', '1'],
    [0.7712, '77', '77'],
    [0.9949, '99', '99'],
    [0.995, 'more than 99', '> 99'],
    [1, '100', '100'],
  ])('of %d is said as “%s”, and never as all or nothing where it is not', (share, words, cell) => {
    expect([ofHundred(share), hundredths(share)]).toEqual([words, cell]);
  });

  test('by places counts every place once', () => {
    const shares = bandShares([0.4, 0.2, 0.1, 0.1, 0.05, 0.05, 0.1]);
    [0.4, 0.2, 0.1, 0.15, 0.15].forEach((share, at) => expect(shares[at]).toBeCloseTo(share, 12));
  });
});

describe('how often who comes first', () => {
  test('is said for all who often do', () => {
    expect(sharesInWords(doubt({ amber: 0.62, basalt: 0.33, cobalt: 0.05 }, ['amber']), labels)).toBe(
      'Amber comes first in 62 of 100 weightings that fit your answers, Basalt in 33 and Cobalt in 5.',
    );
  });

  test('leaves out those who seldom do, and says so', () => {
    expect(sharesInWords(doubt({ amber: 0.97, basalt: 0.03 }, ['amber']), labels)).toBe(
      'Amber comes first in 97 of 100 weightings that fit your answers; nobody else often does.',
    );
    expect(sharesInWords(doubt({ amber: 1 }, ['amber']), labels)).toBe(
      'Amber comes first in 100 of 100 weightings that fit your answers.',
    );
  });

  test('of nothing is nothing', () => {
    expect(sharesInWords(doubt({}, []), labels)).toBe('');
  });
});

describe('when another one comes first', () => {
  const more = { group: 'cost', nominal: 0.2, central: 0.4 };
  const less = { group: 'uptime', nominal: 0.5, central: 0.3 };

  test.each([
    [[more, less], 'Cobalt comes first when “Cost” matters more and “Uptime” less than your answers say.'],
    [[less], 'Cobalt comes first when “Uptime” matters less than your answers say.'],
    [
      [more, { ...more, group: 'disks' }],
      'Cobalt comes first when “Cost” and “Disks” matter more than your answers say.',
    ],
    [
      [less, { ...less, group: 'disks' }],
      'Cobalt comes first when “Uptime” and “Disks” matter less than your answers say.',
    ],
    [[], undefined],
  ])('is said in words: %#', (differences, words) => {
    expect(centralInWords('cobalt', differences, labels)).toBe(words);
  });
});
