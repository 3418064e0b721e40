import type { Acceptability } from './acceptability.ts';
import type { DoubtProblem } from './doubt.ts';

/** At which places a platform comes, over the weightings of several opinions. */
export interface PooledPlaces {
  readonly platform: string;
  /** share by place, first place first; they sum to the share of the opinions that leave it in */
  readonly ranks: readonly number[];
  /** how many opinions rule it out */
  readonly ruledOutFor: number;
}

/** A simulation for one opinion: who takes part, and what came of it. */
export interface Solved extends Pick<DoubtProblem, 'platforms'>, Pick<Acceptability, 'ranks'> {}

function firstDifference(a: PooledPlaces, b: PooledPlaces): number {
  const place = a.ranks.findIndex((share, at) => share !== (b.ranks[at] ?? 0));
  return place < 0 ? 0 : (b.ranks[place] ?? 0) - (a.ranks[place] ?? 0);
}

/**
 * Rank acceptability over several opinions: of every 100 weightings the same number comes from each of
 * them, whoever is ruled out for an opinion having no place in its share.
 *
 * @param solved one simulation an opinion
 * @returns who comes first most often, first; of equals who comes second more often, and so on
 */
export function poolPlaces(solved: readonly Solved[]): readonly PooledPlaces[] {
  const most = Math.max(0, ...solved.map(({ platforms }) => platforms.length));
  const platforms = new Set(solved.flatMap((each) => each.platforms));
  return [...platforms]
    .map((platform): PooledPlaces => {
      const own = solved.map((each) => each.ranks[each.platforms.indexOf(platform)]);
      const ranks = Array.from({ length: most }, (_, place) => {
        return own.reduce((sum, shares) => sum + (shares?.[place] ?? 0), 0) / solved.length;
      });
      return { platform, ranks, ruledOutFor: own.filter((shares) => shares === undefined).length };
    })
    .toSorted(firstDifference);
}
