import type { Verdict } from './recommend.ts';
import type { Check } from './screen.ts';

/** How a platform stands for one opinion. */
export type CandidateStanding =
  | {
      readonly kind: 'ranked';
      readonly place: number;
      /** 0…1 */
      readonly score: number;
      /** how far it is behind that opinion's own leader, in shares of the whole */
      readonly behind: number;
    }
  | { readonly kind: 'ruled out'; readonly failures: readonly Check[] };

/** A platform as several opinions see it. */
export interface Candidate {
  readonly platform: string;
  /** opinion by opinion */
  readonly standings: readonly CandidateStanding[];
  /** how many opinions rule it out */
  readonly ruledOutFor: number;
  /** the most that one opinion loses by it, among those that do not rule it out; in shares of the whole */
  readonly regret: number;
}

/** Regrets closer than this are the same. */
const tolerance = 1e-9;

function standingIn({ ranked, ruledOut }: Verdict, platform: string): CandidateStanding {
  const own = ranked.find((each) => each.platform === platform);
  if (own === undefined) {
    return { kind: 'ruled out', failures: ruledOut.find((each) => each.platform === platform)?.failures ?? [] };
  }
  const best = ranked[0]?.score.middle ?? own.score.middle;
  return { kind: 'ranked', place: own.place, score: own.score.middle, behind: best - own.score.middle };
}

function candidate(platform: string, verdicts: readonly Verdict[]): Candidate {
  const standings = verdicts.map((verdict) => standingIn(verdict, platform));
  const losses = standings.flatMap((standing) => (standing.kind === 'ranked' ? [standing.behind] : []));
  return { platform, standings, ruledOutFor: standings.length - losses.length, regret: Math.max(0, ...losses) };
}

function compare(a: Candidate, b: Candidate): number {
  const difference = a.regret - b.regret;
  return a.ruledOutFor - b.ruledOutFor || (Math.abs(difference) < tolerance ? 0 : difference);
}

/**
 * Every platform that at least one opinion leaves in, the one that loses least first. A loss counts in
 * points behind the opinion's own leader, and one point is taken to weigh the same for everybody; whom
 * fewer opinions rule out comes before whom more do.
 */
export function candidatesFor(verdicts: readonly Verdict[]): readonly Candidate[] {
  const platforms = new Set(verdicts.flatMap(({ ranked }) => ranked.map(({ platform }) => platform)));
  return [...platforms].map((platform) => candidate(platform, verdicts)).toSorted(compare);
}

/**
 * Who loses least for all opinions: the platform whose largest loss is smallest (minimax regret). Several
 * where that is shared. Where every platform is ruled out for somebody, those that the fewest rule out.
 *
 * @param candidates in the order that `candidatesFor` gives
 * @see https://systems-analysis.ru/eng/Minimax_regret_criterion_(Savage_criterion)
 */
export function leastRegret(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best] = candidates;
  return best === undefined ? [] : candidates.filter((each) => compare(each, best) === 0);
}

/** Platforms that are among the first places for every opinion, in the order that `candidatesFor` gives. */
export function amongFirst(candidates: readonly Candidate[], places: number): readonly Candidate[] {
  return candidates.filter(({ standings }) =>
    standings.every((standing) => standing.kind === 'ranked' && standing.place <= places),
  );
}
