import type { Ranked } from './recommend.ts';

/** A weight at which another platform takes the lead, the other weights keeping their proportions. */
export interface Crossing {
  /** 0…1 */
  readonly weight: number;
  readonly platform: string;
}

/** The nearest weights at which the lead changes, for one group. */
export interface WeightFlip {
  readonly group: string;
  readonly weight: number;
  readonly lower: Crossing | undefined;
  readonly higher: Crossing | undefined;
}

/**
 * Two platforms along one weight: their scores are straight lines of it. `own` is the lead in the group
 * itself, `rest` the lead when the group weighs nothing.
 */
export interface Line {
  readonly own: number;
  readonly rest: number;
}

/** The lead of `a` over `b` as a line of the weight of the group at `column`; `undefined` when that group has all the weight. */
export function leadLine(a: Ranked, b: Ranked, column: number): Line | undefined {
  const [first, second] = [a.contributions[column], b.contributions[column]];
  if (first === undefined || second === undefined || first.weight >= 1) return undefined;
  const own = first.value.middle - second.value.middle;
  const lead = a.score.middle - b.score.middle;
  return { own, rest: (lead - first.weight * own) / (1 - first.weight) };
}

/** The weight in 0…1 at which a line crosses zero; `undefined` when it does not. */
export function crossing({ own, rest }: Line): number | undefined {
  if (own === rest) return undefined;
  const weight = rest / (rest - own);
  return weight >= 0 && weight <= 1 ? weight : undefined;
}

/**
 * For every group the exact weights, nearest below and above, at which the first platform loses its lead.
 * The score is linear in each weight, so nothing is searched.
 *
 * @param ranked best first; those who share the first place are not taken for a change
 */
export function weightFlips(ranked: readonly Ranked[]): readonly WeightFlip[] {
  const [leader, ...others] = ranked;
  if (leader === undefined) return [];
  const rivals = others.filter(({ place }) => place > 1);
  return leader.contributions.map(({ group, weight }, column) => {
    const crossings = rivals.flatMap((rival): readonly Crossing[] => {
      const line = leadLine(leader, rival, column);
      const at = line && crossing(line);
      return at === undefined ? [] : [{ weight: at, platform: rival.platform }];
    });
    const below = crossings.filter((each) => each.weight < weight).toSorted((a, b) => b.weight - a.weight);
    const above = crossings.filter((each) => each.weight > weight).toSorted((a, b) => a.weight - b.weight);
    return { group, weight, lower: below[0], higher: above[0] };
  });
}
