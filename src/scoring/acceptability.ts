import type { Random } from './seeded-random.ts';

/** What is simulated: how weights and values are drawn, and how often. */
export interface Simulation {
  readonly alternatives: number;
  readonly criteria: number;
  readonly samples: number;
  readonly random: Random;
  /** writes one weighting, `criteria` numbers */
  readonly drawWeights: (into: Float64Array, random: Random) => void;
  /** writes one table of values, row by row, `alternatives · criteria` numbers */
  readonly drawValues: (into: Float64Array, random: Random) => void;
}

/** The measures of SMAA-2, each estimated from the same draws. */
export interface Acceptability {
  readonly samples: number;
  /** `ranks[i][r]`: share of the draws in which alternative i comes at place r (from 0); equals share the better place */
  readonly ranks: readonly (readonly number[])[];
  /** `wins[i][j]`: share of the draws in which i is strictly better than j */
  readonly wins: readonly (readonly number[])[];
  /** mean weighting of the draws in which i comes first; `undefined` when it never does */
  readonly centralWeights: readonly (readonly number[] | undefined)[];
}

/** How often each alternative came at each place, beat each other one, and under which weights it came first. */
interface Counts {
  readonly ranks: Float64Array;
  readonly wins: Float64Array;
  readonly firsts: Float64Array;
}

/**
 * SMAA-2 by simulation. With 10,000 draws the standard error of a share is at most 0.005.
 *
 * The measures are those of Lahdelma & Salminen 2001, SMAA-2: stochastic multicriteria acceptability analysis for
 * group decision making, Operations Research 49.
 */
export function simulate(simulation: Simulation): Acceptability {
  const { alternatives: n, criteria: m, samples, random, drawWeights, drawValues } = simulation;
  const weights = new Float64Array(m);
  const values = new Float64Array(n * m);
  const totals = new Float64Array(n);
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const counts: Counts = {
    ranks: new Float64Array(n * n),
    wins: new Float64Array(n * n),
    firsts: new Float64Array(n * m),
  };

  for (let sample = 0; sample < samples; sample += 1) {
    drawWeights(weights, random);
    drawValues(values, random);
    for (let i = 0; i < n; i += 1) {
      let total = 0;
      for (let c = 0; c < m; c += 1) total += (weights[c] ?? 0) * (values[i * m + c] ?? 0);
      totals[i] = total;
    }
    sortByTotal(order, totals);
    count(counts, order, totals, weights);
  }
  return summary(n, m, samples, counts);
}

/** Sorts the alternatives by their totals, best first. From draw to draw little moves, which insertion likes. */
function sortByTotal(order: Int32Array, totals: Float64Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const moving = order[i] ?? 0;
    const total = totals[moving] ?? 0;
    let at = i;
    while (at > 0 && (totals[order[at - 1] ?? 0] ?? 0) < total) {
      order[at] = order[at - 1] ?? 0;
      at -= 1;
    }
    order[at] = moving;
  }
}

/** Adds one draw to the counts. Equals share the better place, and neither beats the other. */
function count({ ranks, wins, firsts }: Counts, order: Int32Array, totals: Float64Array, weights: Float64Array): void {
  const n = order.length;
  const m = weights.length;
  let place = 0;
  for (let at = 0; at < n; at += 1) {
    const own = order[at] ?? 0;
    const total = totals[own] ?? 0;
    if (at > 0 && total < (totals[order[at - 1] ?? 0] ?? 0)) place = at;
    ranks[own * n + place] = (ranks[own * n + place] ?? 0) + 1;
    for (let better = 0; better < place; better += 1) {
      const cell = (order[better] ?? 0) * n + own;
      wins[cell] = (wins[cell] ?? 0) + 1;
    }
    if (place > 0) continue;
    for (let c = 0; c < m; c += 1) firsts[own * m + c] = (firsts[own * m + c] ?? 0) + (weights[c] ?? 0);
  }
}

function rows(flat: Float64Array, length: number, divisor: number): readonly (readonly number[])[] {
  const list = Array.from(flat, (sum) => sum / divisor);
  return Array.from({ length: length === 0 ? 0 : flat.length / length }, (_, row) =>
    list.slice(row * length, (row + 1) * length),
  );
}

function summary(n: number, m: number, samples: number, { ranks, wins, firsts }: Counts): Acceptability {
  const shares = rows(ranks, n, samples);
  const centralWeights = rows(firsts, m, samples).map((sums, i) => {
    const first = shares[i]?.[0] ?? 0;
    return first === 0 ? undefined : sums.map((sum) => sum / first);
  });
  return { samples, ranks: shares, wins: rows(wins, n, samples), centralWeights };
}
