import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importances } from '#catalogue/schema.ts';
import { classWeights, rankOrderCentroid } from '#scoring/weights.ts';

describe('rank-order centroid weights', () => {
  // https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid, and exact fractions
  test.each([
    [1, [1]],
    [2, [3 / 4, 1 / 4]],
    [3, [11 / 18, 5 / 18, 1 / 9]],
    [4, [25 / 48, 13 / 48, 7 / 48, 1 / 16]],
    [
      12,
      [
        0.258601, 0.175268, 0.133601, 0.105823, 0.08499, 0.068323, 0.054434, 0.042529, 0.032113, 0.022854, 0.01452,
        0.006944,
      ],
    ],
  ])('for %i places are the published ones', (places, expected) => {
    const weights = rankOrderCentroid(places);
    expect(weights).toHaveLength(places);
    expected.forEach((weight, index) => expect(weights[index]).toBeCloseTo(weight, 6));
  });

  test('sum to one and fall from place to place', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (places) => {
        const weights = rankOrderCentroid(places);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        weights.slice(1).forEach((weight, index) => expect(weight).toBeLessThan(weights[index] ?? 0));
      }),
    );
  });

  test('of nothing are nothing', () => {
    expect(rankOrderCentroid(0)).toEqual([]);
  });
});

describe('weights of classes', () => {
  test('with 3 critical, 5 important and 4 nice groups are the means of the places they fill', () => {
    const names = [
      ...Array.from({ length: 3 }, (_, i) => `c${i}`),
      ...Array.from({ length: 5 }, (_, i) => `i${i}`),
      ...Array.from({ length: 4 }, (_, i) => `n${i}`),
    ];
    const classOf = { c: 'critical', i: 'important', n: 'nice' } as const;
    const classes = Object.fromEntries(names.map((name) => [name, classOf[name.charAt(0) as 'c' | 'i' | 'n']]));
    const weights = classWeights(classes);
    expect(weights['c0']).toBeCloseTo(0.189156, 6);
    expect(weights['i4']).toBeCloseTo(0.07122, 6);
    expect(weights['n3']).toBeCloseTo(0.019108, 6);
  });

  test('sum to one, fall from class to class, and give nothing to what does not matter', () => {
    const classes = fc.dictionary(fc.stringMatching(/^[a-z]{3}$/), fc.constantFrom(...importances), { minKeys: 1 });
    fc.assert(
      fc.property(classes, (given) => {
        const weights = classWeights(given);
        const counting = Object.keys(given).filter((group) => given[group] !== 'none');
        const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(counting.length === 0 ? 0 : 1, 9);
        for (const a of Object.keys(given)) {
          if (given[a] === 'none') expect(weights[a]).toBe(0);
          for (const b of counting) {
            const better = importances.indexOf(given[a] ?? 'none') < importances.indexOf(given[b] ?? 'none');
            if (better) expect(weights[a]).toBeGreaterThan(weights[b] ?? 0);
            if (given[a] === given[b]) expect(weights[a]).toBeCloseTo(weights[b] ?? 0, 12);
          }
        }
      }),
    );
  });
});
