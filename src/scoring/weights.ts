import { importances, type Importance } from '#catalogue/schema.ts';

/**
 * Rank-order centroid weights: the mean of all weightings in which the first place weighs at least as
 * much as the second, and so on. Place k of n weighs `(1/n) · Σ_{i=k..n} 1/i`.
 *
 * @param places how many things are ranked; 0 gives an empty list
 * @returns weights from the first place to the last; they sum to 1
 * @see https://www.vcalc.com/wiki/MichaelBartmess/Rank+Order+Centroid
 */
export function rankOrderCentroid(places: number): readonly number[] {
  const weights: number[] = [];
  let tail = 0;
  for (let place = places; place >= 1; place -= 1) {
    tail += 1 / place;
    weights.unshift(tail / places);
  }
  return weights;
}

/**
 * Weights of groups that are only sorted into classes: all of a class share the mean of the
 * rank-order centroid weights of the places that the class fills.
 *
 * @param classes importance by group id; groups of class `none` get 0
 * @returns weight by group id; they sum to 1 unless every group is `none`
 */
export function classWeights(classes: Readonly<Record<string, Importance>>): Readonly<Record<string, number>> {
  const groups = Object.keys(classes);
  const ranked = rankOrderCentroid(groups.filter((group) => classes[group] !== 'none').length);
  const weights: Record<string, number> = Object.fromEntries(groups.map((group) => [group, 0]));
  let place = 0;
  for (const importance of importances.slice(0, -1)) {
    const members = groups.filter((group) => classes[group] === importance);
    const sum = ranked.slice(place, place + members.length).reduce((total, weight) => total + weight, 0);
    for (const group of members) weights[group] = sum / members.length;
    place += members.length;
  }
  return weights;
}
