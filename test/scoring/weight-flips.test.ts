import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranked } from '#scoring/recommend.ts';
import { recommend } from '#scoring/recommend.ts';
import { weightFlips } from '#scoring/weight-flips.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';

const groups = ['c1', 'c2', 'c3'];

/** A ranking from a table of group values, as recommend would give it. */
function ranking(rows: Readonly<Record<string, readonly number[]>>, weights: readonly number[]): readonly Ranked[] {
  const known = (score: number) => ({ low: score, middle: score, high: score });
  const scored = Object.entries(rows).map(([platform, values]) => {
    const contributions = values.map((value, i) => {
      const weight = weights[i] ?? 0;
      return { group: groups[i] ?? '', weight, value: known(value), points: known(weight * value) };
    });
    const score = contributions.reduce((sum, { points }) => sum + points.middle, 0);
    return { platform, place: 0, score: known(score), contributions, notes: [], verify: [] };
  });
  return scored.toSorted((a, b) => b.score.middle - a.score.middle).map((each, i) => ({ ...each, place: i + 1 }));
}

describe('the weight at which another takes the lead', () => {
  const rows = { A: [1, 0.2, 0.4], B: [0.3, 1, 0.5], C: [0.6, 0.6, 0.6], D: [0.5, 0.4, 0.3] };
  const flips = weightFlips(ranking(rows, [0.5, 0.3, 0.2]));

  test('is exact, with the other weights in proportion', () => {
    expect(flips.map(({ group }) => group)).toEqual(groups);
    expect(flips[0]?.lower?.weight).toBeCloseTo(4 / 9, 12);
    expect(flips[1]?.higher?.weight).toBeCloseTo(4 / 11, 12);
    expect(flips[2]?.higher?.weight).toBeCloseTo(1 / 3, 12);
    expect([flips[0]?.lower, flips[1]?.higher, flips[2]?.higher].map((each) => each?.platform)).toEqual([
      'C',
      'C',
      'C',
    ]);
  });

  test('is absent where no weight would do', () => {
    expect(flips[0]?.higher).toBeUndefined();
    expect(flips[1]?.lower).toBeUndefined();
    expect(flips[2]?.lower).toBeUndefined();
  });

  test('just beyond it the other leads, just before it does not', () => {
    const at = (weight: number) =>
      ranking(rows, [weight, ((1 - weight) * 0.3) / 0.5, ((1 - weight) * 0.2) / 0.5])[0]?.platform;
    expect(at(4 / 9 + 1e-6)).toBe('A');
    expect(at(4 / 9 - 1e-6)).toBe('C');
  });

  test('of nothing is nothing', () => {
    expect(weightFlips([])).toEqual([]);
  });

  test('lies between 0 and 1, on its side of the weight of today, for any answers', () => {
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        for (const { weight, lower, higher } of weightFlips(recommend(answers, sampleCatalogue).ranked)) {
          if (lower !== undefined) expect(lower.weight >= 0 && lower.weight < weight).toBe(true);
          if (higher !== undefined) expect(higher.weight <= 1 && higher.weight > weight).toBe(true);
        }
      }),
    );
  });
});
