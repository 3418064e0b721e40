import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ranked } from '#scoring/recommend.ts';
import { recommend } from '#scoring/recommend.ts';
import { crossing, leadLine, weightFlips } from '#scoring/weight-flips.ts';
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
  const flipsOf = () => weightFlips(ranking(rows, [0.5, 0.3, 0.2]));

  test('is exact, with the other weights in proportion', () => {
    const flips = flipsOf();
    expect(flips.map(({ weight }) => weight)).toEqual([0.5, 0.3, 0.2]);
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
    const flips = flipsOf();
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

  test('is the nearest on either side, of several who would take the lead', () => {
    const several = { A: [0.6, 0.6], B: [0, 0.8], C: [0.2, 0.9], D: [0.9, 0], E: [0.8, 0.3] };
    const [first] = weightFlips(ranking(several, [0.5, 0.5]));
    expect(first?.lower).toEqual({ platform: 'C', weight: expect.closeTo(3 / 7, 12) });
    expect(first?.higher).toEqual({ platform: 'E', weight: expect.closeTo(0.6, 12) });
  });

  test('counts at the very ends, too', () => {
    const atZero = weightFlips(ranking({ A: [1, 0.5], B: [0, 0.5] }, [0.5, 0.5]))[0];
    expect(atZero).toMatchObject({ lower: { platform: 'B', weight: expect.closeTo(0, 12) }, higher: undefined });
    const atOne = weightFlips(ranking({ A: [0.5, 1], B: [0.5, 0] }, [0.5, 0.5]))[0];
    expect(atOne).toMatchObject({ lower: undefined, higher: { platform: 'B', weight: 1 } });
  });

  test('is none against equals: who shares the first place is no change', () => {
    const [first, second, third] = ranking({ A: [1, 0], B: [0, 1], C: [0, 0] }, [0.5, 0.5]);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three are ranked');
    const shared = [first, { ...second, place: 1 }, third];
    expect(weightFlips(shared).flatMap(({ lower, higher }) => [lower, higher])).not.toContainEqual(
      expect.objectContaining({ platform: 'B' }),
    );
    const same = ranking({ A: [0.5, 0.5], B: [0.5, 0.5] }, [0.5, 0.5]).map((each, i) => ({ ...each, place: i + 1 }));
    expect(weightFlips(same).flatMap(({ lower, higher }) => [lower, higher])).toEqual(Array(4).fill(undefined));
  });

  test('is none where one group has all the weight', () => {
    const [first] = weightFlips(ranking({ A: [1], B: [0] }, [1]));
    expect(first).toEqual({ group: 'c1', weight: 1, lower: undefined, higher: undefined });
    const [leader, other] = ranking({ A: [1, 0], B: [0, 1] }, [0.6, 0.4]);
    if (leader === undefined || other === undefined) throw new Error('two are ranked');
    expect(leadLine(leader, { ...other, contributions: [] }, 0)).toBeUndefined();
    expect(leadLine({ ...leader, contributions: [] }, other, 0)).toBeUndefined();
    expect(leadLine(leader, other, 0)).toEqual({ own: 1, rest: expect.closeTo(-1, 12) });
  });

  test.each([
    [{ own: 1, rest: -1 }, 0.5],
    [{ own: -3, rest: 1 }, 0.25],
    [{ own: 1, rest: 0 }, 0],
    [{ own: 0, rest: 1 }, 1],
    [{ own: 2, rest: 1 }, undefined],
    [{ own: 1, rest: 2 }, undefined],
    [{ own: 1, rest: 1 }, undefined],
    [{ own: 0, rest: 0 }, undefined],
  ])('the line %j crosses zero at %s', (line, weight) => {
    expect(crossing(line)?.toFixed(6).replace('-0.000000', '0.000000')).toBe(weight?.toFixed(6));
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
