import type { Catalogue, Criterion, PlatformValues } from '#catalogue/schema.ts';
import { effectiveValue } from './effective-value.ts';
import { measure, type Interval } from './measure.ts';
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
  readonly criteria: readonly Omit<Criterion, 'reading'>[];
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
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion]));
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
        criteria: term.criteria.flatMap((id) => criteria.get(id) ?? []),
      })),
    };
  });
}

/** Reads a term on a platform: of several criteria the best one counts. */
export function measureTerm(
  { criteria }: WeighedTerm,
  platform: PlatformValues,
  covers: Situation['covers'],
): Interval & { readonly criterion: string } {
  let best: (Interval & { readonly criterion: string }) | undefined;
  for (const criterion of criteria) {
    const { low, middle, high } = measure(effectiveValue(platform, criterion.id, covers), criterion);
    if (best === undefined) best = { low, middle, high, criterion: criterion.id };
    else {
      best = {
        low: Math.max(best.low, low),
        middle: Math.max(best.middle, middle),
        high: Math.max(best.high, high),
        criterion: middle > best.middle ? criterion.id : best.criterion,
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
  platform: PlatformValues,
  groups: readonly WeighedGroup[],
  covers: Situation['covers'],
): readonly GroupContribution[] {
  return groups.map(({ group, weight, terms }) => {
    let low = 0;
    let middle = 0;
    let high = 0;
    for (const weighed of terms) {
      const score = measureTerm(weighed, platform, covers);
      low += weighed.share * score.low;
      middle += weighed.share * score.middle;
      high += weighed.share * score.high;
    }
    const points = { low: weight * low, middle: weight * middle, high: weight * high };
    return { group, weight, value: { low, middle, high }, points };
  });
}
