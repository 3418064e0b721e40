import { describe, expect, test } from 'vitest';
import { simulate, type Acceptability } from '#scoring/acceptability.ts';
import { weightDrawer } from '#scoring/draw-weights.ts';
import { seededRandom, type Random } from '#scoring/seeded-random.ts';

/** Four options on three criteria whose indices are exact rationals: the triangle of weights, cut by all lines of a tie. */
const table = [
  [1, 0.2, 0.4],
  [0.3, 1, 0.5],
  [0.6, 0.6, 0.6],
  [0.5, 0.4, 0.3],
];
const samples = 40_000;
/** four standard errors */
const close = 4 * (0.5 / Math.sqrt(samples));

function fixed(values: readonly (readonly number[])[]) {
  const flat = Float64Array.from(values.flat());
  return (into: Float64Array): void => into.set(flat);
}

function run(drawWeights: (into: Float64Array, random: Random) => void): Acceptability {
  return simulate({
    alternatives: 4,
    criteria: 3,
    samples,
    random: seededRandom(1),
    drawWeights,
    drawValues: fixed(table),
  });
}

function expectClose(actual: readonly (readonly number[])[], expected: readonly (readonly number[])[]): void {
  expected.forEach((row, i) =>
    row.forEach((value, j) => expect(Math.abs((actual[i]?.[j] ?? Number.NaN) - value)).toBeLessThan(close)),
  );
}

function inTheIntervals(into: Float64Array, random: Random): void {
  const draw = weightDrawer([[0, 1, 2]]);
  const bounds = [
    [0.3, 0.6],
    [0.2, 0.5],
    [0.1, 0.3],
  ];
  do draw(into, random);
  while (bounds.some(([low = 0, high = 1], i) => (into[i] ?? 0) < low || (into[i] ?? 0) > high));
}

describe.each([
  {
    name: 'without information',
    draw: weightDrawer([[0, 1, 2]]),
    ranks: [
      [0.328205, 0.085256, 0.396062, 0.190476],
      [0.451282, 0.146245, 0.277473, 0.125],
      [0.220513, 0.768498, 0.010989, 0],
      [0, 0, 0.315476, 0.684524],
    ],
    wins: [
      [0, 0.408333, 0.333333, 0.809524],
      [0.591667, 0, 0.457143, 0.875],
      [0.666667, 0.542857, 0, 1],
      [0.190476, 0.125, 0, 0],
    ],
    central: [
      [0.612874, 0.162233, 0.224893],
      [0.186169, 0.544367, 0.269464],
      [0.218446, 0.156112, 0.625442],
    ],
    mean: [1 / 3, 1 / 3, 1 / 3],
  },
  {
    name: 'with a complete order',
    draw: weightDrawer([[0], [1], [2]]),
    ranks: [
      [0.826374, 0.05657, 0.117057, 0],
      [0.107692, 0.075299, 0.567009, 0.25],
      [0.065934, 0.868132, 0.065934, 0],
      [0, 0, 0.25, 0.75],
    ],
    wins: [
      [0, 0.852174, 0.857143, 1],
      [0.147826, 0, 0.142857, 0.75],
      [0.142857, 0.857143, 0, 1],
      [0, 0.25, 0, 0],
    ],
    central: [
      [0.64824, 0.254885, 0.096875],
      [0.450672, 0.418681, 0.130647],
      [0.407814, 0.334554, 0.257631],
    ],
    mean: [0.611111, 0.277778, 0.111111],
  },
  {
    name: 'with two classes',
    draw: weightDrawer([[0], [1, 2]]),
    ranks: [
      [0.884615, 0.048951, 0.066434, 0],
      [0.053846, 0.045554, 0.525599, 0.375],
      [0.061538, 0.905495, 0.032967, 0],
      [0, 0, 0.375, 0.625],
    ],
    wins: [
      [0, 0.918182, 0.9, 1],
      [0.081818, 0, 0.071429, 0.625],
      [0.1, 0.928571, 0, 1],
      [0, 0.375, 0, 0],
    ],
    central: [
      [0.635682, 0.173036, 0.191282],
      [0.450672, 0.418681, 0.130647],
      [0.398291, 0.305983, 0.295726],
    ],
    mean: [0.611111, 0.194444, 0.194444],
  },
  {
    name: 'with weights in intervals',
    draw: inTheIntervals,
    ranks: [
      [0.493718, 0.052564, 0.453718, 0],
      [0.407106, 0.060073, 0.532821, 0],
      [0.099176, 0.887363, 0.013462, 0],
      [0, 0, 0, 1],
    ],
    wins: [
      [0, 0.54, 0.5, 1],
      [0.46, 0, 0.414286, 1],
      [0.5, 0.585714, 0, 1],
      [0, 0, 0, 0],
    ],
    central: [
      [0.516361, 0.289347, 0.194293],
      [0.378155, 0.427416, 0.194429],
      [0.41456, 0.334158, 0.251282],
    ],
    mean: [0.45, 0.35, 0.2],
  },
])('SMAA-2 $name', ({ draw, ranks, wins, central, mean }) => {
  const resultOf = () => run(draw);

  test('gives the exact rank acceptabilities and pairwise shares', () => {
    const result = resultOf();
    expectClose(result.ranks, ranks);
    expectClose(result.wins, wins);
  });

  test('gives the exact central weights, and none to what never comes first', () => {
    const result = resultOf();
    central.forEach((row, i) =>
      row.forEach((weight, c) => expect(result.centralWeights[i]?.[c]).toBeCloseTo(weight, 1.5)),
    );
    expect(result.centralWeights[3]).toBeUndefined();
  });

  test('holds the identities of every implementation', () => {
    const result = resultOf();
    const columns = [0, 1, 2, 3];
    for (const i of columns) {
      expect(result.ranks[i]?.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(columns.reduce((sum, row) => sum + (result.ranks[row]?.[i] ?? 0), 0)).toBeCloseTo(1, 12);
      const expectedRank = result.ranks[i]?.reduce((sum, share, place) => sum + share * (place + 1), 0);
      expect(expectedRank).toBeCloseTo(1 + columns.reduce((sum, j) => sum + (result.wins[j]?.[i] ?? 0), 0), 12);
      for (const j of columns)
        if (i !== j) expect((result.wins[i]?.[j] ?? 0) + (result.wins[j]?.[i] ?? 0)).toBeCloseTo(1, 12);
    }
    mean.forEach((weight, c) => {
      const whole = result.centralWeights.reduce(
        (sum, row, i) => sum + (result.ranks[i]?.[0] ?? 0) * (row?.[c] ?? 0),
        0,
      );
      expect(Math.abs(whole - weight)).toBeLessThan(close);
    });
  });
});

/** Two standard normal numbers from two uniform ones (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('SMAA-2 on the antidepressants of Tervonen and others (JSMAA, commit d00ae1412d45c1804a4edf254f10f6e2532389fa)', () => {
  // columns: efficacy (log-normal, higher is better), then five side effects (normal, lower is better)
  const scales = [
    [0.9765200464475291, 1.2300809743225443],
    [20.594, 0.9528],
    [24.4024, 4.358],
    [31.294, 7.998],
    [21.2916, 3.3992],
    [34.2928, 11.048],
  ];
  const drugs = [
    [
      [0, 0],
      [11.7, 2.5],
      [7.2, 1.45],
      [16.6, 3.27],
      [13.7, 1.89],
      [18.6, 1.79],
    ],
    [
      [0.086, 0.056],
      [9.2, 1.86],
      [10.6, 1.58],
      [21.2, 5.15],
      [14.3, 2.93],
      [18.3, 3.7],
    ],
    [
      [0.095, 0.044],
      [15.4, 2.65],
      [7.5, 1.48],
      [20.2, 3.78],
      [15, 3.21],
      [19.5, 2.6],
    ],
    [
      [0.113, 0.048],
      [5.5, 2.32],
      [15.7, 4.44],
      [12.8, 2.45],
      [11.2, 3.98],
      [31, 1.68],
    ],
  ];
  const resultOf = () =>
    simulate({
      alternatives: 4,
      criteria: 6,
      samples,
      random: seededRandom(20_261_101),
      drawWeights: weightDrawer([[0, 1, 2, 3, 4, 5]]),
      drawValues(into, random) {
        drugs.forEach((measurements, i) =>
          measurements.forEach(([mean = 0, deviation = 0], c) => {
            const drawn = mean + deviation * normal(random);
            const [worst = 0, best = 1] = scales[c] ?? [];
            into[i * 6 + c] = ((c === 0 ? Math.exp(drawn) : drawn) - worst) / (best - worst);
          }),
        );
      },
    });

  test('gives the published rank acceptabilities', () => {
    const result = resultOf();
    const published = [
      [0.2, 0.28, 0.3, 0.22],
      [0.25, 0.29, 0.27, 0.19],
      [0.17, 0.25, 0.29, 0.3],
      [0.39, 0.18, 0.15, 0.29],
    ];
    published.forEach((row, i) =>
      row.forEach((share, r) => expect(Math.abs((result.ranks[i]?.[r] ?? 0) - share)).toBeLessThan(0.02)),
    );
    const recomputed = [
      [0.1948, 0.2816, 0.3, 0.2236],
      [0.2539, 0.2935, 0.2671, 0.1855],
      [0.1694, 0.2434, 0.2856, 0.3017],
      [0.3819, 0.1816, 0.1473, 0.2892],
    ];
    expectClose(result.ranks, recomputed);
  });

  test('gives the published central weights and pairwise shares', () => {
    const result = resultOf();
    const central = [
      [0.08, 0.14, 0.23, 0.18, 0.16, 0.22],
      [0.18, 0.17, 0.15, 0.13, 0.15, 0.22],
      [0.21, 0.1, 0.22, 0.13, 0.15, 0.2],
      [0.18, 0.21, 0.12, 0.21, 0.19, 0.09],
    ];
    central.forEach((row, i) =>
      row.forEach((weight, c) => expect(Math.abs((result.centralWeights[i]?.[c] ?? 0) - weight)).toBeLessThan(0.02)),
    );
    expectClose(result.wins, [
      [0, 0.454, 0.5536, 0.4401],
      [0.546, 0, 0.588, 0.4818],
      [0.4464, 0.412, 0, 0.422],
      [0.5599, 0.5182, 0.578, 0],
    ]);
  });
});

describe('drawing weights', () => {
  test('keeps every weight of a class above every weight of the next, and sums to one', () => {
    const draw = weightDrawer([[3], [0, 4], [1, 2]]);
    const random = seededRandom(7);
    const weights = new Float64Array(5);
    for (let i = 0; i < 2000; i += 1) {
      draw(weights, random);
      const [w0 = 0, w1 = 0, w2 = 0, w3 = 0, w4 = 0] = weights;
      expect(w3).toBeGreaterThanOrEqual(Math.max(w0, w4));
      expect(Math.min(w0, w4)).toBeGreaterThanOrEqual(Math.max(w1, w2));
      expect(w0 + w1 + w2 + w3 + w4).toBeCloseTo(1, 12);
    }
  });

  test('gives the same bits for the same seed', () => {
    const draws = [1, 2].map(() => {
      const weights = new Float64Array(12);
      const random = seededRandom(20_261_101);
      const draw = weightDrawer([
        [0, 1, 2],
        [3, 4, 5, 6, 7],
        [8, 9, 10, 11],
      ]);
      for (let i = 0; i < 100; i += 1) draw(weights, random);
      return [...weights];
    });
    expect(draws[0]).toEqual(draws[1]);
  });

  test('of a single group gives it all the weight', () => {
    const weights = new Float64Array(1);
    weightDrawer([[0]])(weights, seededRandom(1));
    expect([...weights]).toEqual([1]);
  });
});

test('numbers from a seed lie in 0…1 and fill it evenly', () => {
  const random = seededRandom(42);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 100_000; i += 1) {
    const number = random();
    expect(number >= 0 && number < 1).toBe(true);
    counts[Math.floor(number * 10)] = (counts[Math.floor(number * 10)] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
