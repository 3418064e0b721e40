import type { Contender } from './certainty.ts';
import type { WeighedGroup } from './value.ts';

/** A group that weighs more, or less, where a platform comes first than in the points. Shares of the whole, 0…1. */
export interface WeightDifference {
  readonly group: string;
  readonly nominal: number;
  readonly central: number;
}

/** Differences below one point of a hundred say nothing. */
const smallest = 0.01;

/**
 * What would have to matter more or less for a contender to come first: the groups whose mean weight in
 * the draws that it wins differs most from the weight that the points use.
 *
 * @param count how many at most
 * @returns the largest difference first; empty where the contender never comes first, or everything is as the points have it
 */
export function centralDifferences(
  { centralWeights }: Contender,
  weights: readonly Pick<WeighedGroup, 'group' | 'weight'>[],
  count: number,
): readonly WeightDifference[] {
  if (centralWeights === undefined) return [];
  const size = ({ nominal, central }: WeightDifference): number => Math.abs(central - nominal);
  return weights
    .map(({ group, weight }) => ({ group, nominal: weight, central: centralWeights[group] ?? 0 }))
    .filter((difference) => size(difference) >= smallest)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, count);
}
