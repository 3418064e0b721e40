import type { Catalogue } from '#catalogue/schema.ts';
import type { Interval } from './measure.ts';
import type { ScoreRow } from './score-table.ts';
import type { Situation, Term } from './situation.ts';
import { classWeights } from './weights.ts';

/** Terms of one group with what they weigh in the whole, worked out once for all platforms. */
export interface WeighedGroup {
  readonly group: string;
  /** share of the whole, 0…1 */
  readonly weight: number;
  readonly terms: readonly WeighedTerm[];
}

export interface WeighedTerm {
  readonly term: Term;
  /** share of its group, 0…1 */
  readonly share: number;
  /** places of the term's criteria in the catalogue */
  readonly columns: readonly number[];
}

/** What a group adds to a platform's score. The points of all groups add up to the score. */
export interface GroupContribution {
  readonly group: string;
  readonly weight: number;
  /** how good the platform is in the group, 0…1 */
  readonly value: Interval;
  /** `weight · value` */
  readonly points: Interval;
}

/**
 * The weight of every group in which something counts, and of every term inside it. A group in which
 * nothing counts takes no weight from the others.
 */
export function weigh(situation: Situation, catalogue: Catalogue): readonly WeighedGroup[] {
  const columns = new Map(catalogue.criteria.map(({ id }, column) => [id, column]));
  const byGroup = Map.groupBy(situation.terms, ({ group }) => group);
  const counting = catalogue.groups.map(({ id }) => id).filter((id) => byGroup.has(id));
  const weights = classWeights(Object.fromEntries(counting.map((id) => [id, situation.classes[id] ?? 'nice'])));
  return counting.map((group) => {
    const terms = byGroup.get(group) ?? [];
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    return {
      group,
      weight: weights[group] ?? 0,
      terms: terms.map((term) => ({
        term,
        share: term.weight / total,
        columns: term.criteria.flatMap((id) => columns.get(id) ?? []),
      })),
    };
  });
}

/**
 * Reads a term on a platform: of several criteria the best one counts.
 *
 * @throws {RangeError} when a criterion of the term has no order, or the term has no criterion
 */
export function measureTerm({ term, columns }: WeighedTerm, scores: ScoreRow['scores']): Interval {
  let best: Interval | undefined;
  for (const column of columns) {
    const score = scores[column];
    if (score === undefined)
      throw new RangeError(`${term.criteria.join(', ')} cannot be weighed: no order on its scale`);
    if (best === undefined) best = score;
    else {
      best = {
        low: Math.max(best.low, score.low),
        middle: Math.max(best.middle, score.middle),
        high: Math.max(best.high, score.high),
      };
    }
  }
  if (best === undefined) throw new RangeError('a term needs at least one criterion');
  return best;
}

/**
 * The additive value function: `score = Σ_g W_g · v_g`, `v_g = Σ_c w_c · s_c / Σ_c w_c`.
 *
 * @returns one contribution for each group that counts
 */
export function contributionsOf(
  scores: ScoreRow['scores'],
  groups: readonly WeighedGroup[],
): readonly GroupContribution[] {
  return groups.map(({ group, weight, terms }) => {
    let low = 0;
    let middle = 0;
    let high = 0;
    for (const weighed of terms) {
      const score = measureTerm(weighed, scores);
      low += weighed.share * score.low;
      middle += weighed.share * score.middle;
      high += weighed.share * score.high;
    }
    const points = { low: weight * low, middle: weight * middle, high: weight * high };
    return { group, weight, value: { low, middle, high }, points };
  });
}
