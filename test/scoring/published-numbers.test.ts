import { describe, expect, test } from 'vitest';
import type { Catalogue, Criterion } from '#catalogue/schema.ts';
import { recommend } from '#scoring/recommend.ts';
import { reasonsFor } from '#scoring/reasons.ts';

interface Table {
  readonly bounds: readonly (readonly [worst: number, best: number])[];
  readonly weights: readonly number[];
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

/** A published decision table as a catalogue: one group, a number scale for each column. */
function asCatalogue({ bounds, weights, rows }: Table): Catalogue {
  const criteria = bounds.map(([worst, best], index): Criterion => ({
    id: `c${index + 1}`,
    group: 'all',
    order: index,
    label: `C${index + 1}`,
    reading: '',
    kind: 'fact',
    weight: weights[index] ?? 0,
    scale: { kind: 'number', unit: '', worst, best },
  }));
  const platforms = Object.entries(rows).map(([id, row]) => ({
    id,
    name: id,
    vendor: '',
    engine: '',
    engineFamilies: ['kvm'] as const,
    family: 'server' as const,
    homepage: 'https://example.org' as const,
    summary: '',
    values: Object.fromEntries(row.map((value, index) => [`c${index + 1}`, value])),
  }));
  return { edition: '2001-01', groups: [{ id: 'all', label: 'All', about: '' }], criteria, questions: [], platforms };
}

describe('the additive score', () => {
  // Dezert, Tchamova, Han, Tacnet: The SPOTIS rank reversal free method, FUSION 2020. With the ideal point as
  // its target SPOTIS is 1 minus the additive value; numbers as in pymcdm, commit 76e773513ae9a259522e2289b271967f07a1d418.
  const first: Table = {
    bounds: [
      [-5, 12],
      [10, -6],
      [-8, 5],
    ],
    weights: [0.2, 0.3, 0.5],
    rows: { A1: [10.5, -3.1, 1.7], A2: [-4.7, 0, 3.4], A3: [8.1, 0.3, 1.3], A4: [3.2, 7.3, -5.3] },
  };

  test('gives the published values and ranking for four options on three criteria', () => {
    const { ranked } = recommend({}, asCatalogue(first));
    expect(ranked.map(({ platform }) => platform)).toEqual(['A1', 'A3', 'A2', 'A4']);
    const published = { A1: 0.8011, A2: 0.6295, A3: 0.6937, A4: 0.2509 };
    for (const { platform, score } of ranked) {
      expect(Math.abs(score.middle - published[platform as keyof typeof published])).toBeLessThan(5e-5);
    }
  });

  test('comes apart into the published contributions', () => {
    const table = asCatalogue(first);
    const points = reasonsFor('A1', recommend({}, table), table).map((reason) => reason.points);
    [0.182353, 0.245625, 0.373077].forEach((expected, index) => expect(points[index]).toBeCloseTo(expected, 6));
  });

  // Shekhovtsov, Dezert, Salabun, ICAART 2025, doi 10.5220/0013119800003890: 1 minus the distance to the ideal point
  test('gives the recomputed values for eight options on three criteria', () => {
    const table = asCatalogue({
      bounds: [
        [360, 70],
        [70, 35],
        [2013, 2018],
      ],
      weights: [0.33, 0.56, 0.11],
      rows: {
        A1: [94, 69.9, 2017],
        A2: [297, 42, 2013],
        A3: [205, 68.9, 2015],
        A4: [360, 36.9, 2014],
        A5: [86, 59.9, 2017],
        A6: [79.6, 63.8, 2017],
        A7: [113, 56.9, 2015],
        A8: [171, 58, 2016],
      },
    });
    const expected = {
      A1: 0.39229,
      A2: 0.51969,
      A3: 0.237979,
      A4: 0.5516,
      A5: 0.561393,
      A6: 0.506276,
      A7: 0.534669,
      A8: 0.473069,
    };
    for (const { platform, score } of recommend({}, table).ranked) {
      expect(score.middle).toBeCloseTo(expected[platform as keyof typeof expected], 5);
    }
  });

  test('does not change its order when an option is added that is worse than all others', () => {
    // scaling by the options listed would turn the order round here; fixed anchors do not
    const bounds: Table['bounds'] = [
      [0, 10],
      [0, 10],
    ];
    const pair = { a: [5, 10], b: [6, 0] };
    const two = recommend({}, asCatalogue({ bounds, weights: [0.6, 0.4], rows: pair }));
    const three = recommend({}, asCatalogue({ bounds, weights: [0.6, 0.4], rows: { ...pair, c: [0, 0] } }));
    expect(two.ranked.map(({ platform, score }) => [platform, score.middle])).toEqual([
      ['a', 0.7],
      ['b', 0.36],
    ]);
    expect(three.ranked.slice(0, 2)).toEqual(two.ranked);
  });
});
