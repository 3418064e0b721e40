import type { Acceptability } from './acceptability.ts';
import type { DoubtProblem } from './doubt.ts';

/** How far a result can be trusted, in a word. */
export type Certainty = 'clear' | 'leaning' | 'none';

/** From this share of the draws on the first place is clear. */
export const clearFrom = 0.8;
/** From this share on the result leans to one platform. */
export const leaningFrom = 0.5;
/** Without a clear winner, platforms below this share of first places are not named. */
export const namedFrom = 0.1;
/** Without a clear winner, at most so many are named. */
export const mostNamed = 3;
/** How many are shown place by place. */
const mostShown = 4;

export interface Contender {
  readonly platform: string;
  /** share of the draws in which it comes first */
  readonly first: number;
  /** share by place, first place first */
  readonly ranks: readonly number[];
  /** mean weight of each group where it comes first; `undefined` when it never does */
  readonly centralWeights: Readonly<Record<string, number>> | undefined;
}

export interface Doubt {
  readonly certainty: Certainty;
  /** those that come first in some draws, most often first; always at least the leader of the draws */
  readonly contenders: readonly Contender[];
  /** the first four, most often first, and of equals the one with more points: to be shown place by place */
  readonly leaders: readonly Contender[];
  /** the two or three to name, most often first in front: one when clear or leaning */
  readonly named: readonly string[];
  /** `wins[a][b]`: share of the draws in which a beats b, among the contenders */
  readonly wins: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

function wordFor(best: number): Certainty {
  if (best >= clearFrom) return 'clear';
  return best >= leaningFrom ? 'leaning' : 'none';
}

/**
 * The measures of a simulation, put in words. A winner is named only where the points and the draws agree
 * on one: first places that are shared, or that the draws give to somebody else, leave no clear winner.
 * Nothing left to rank gives no contenders and no certainty.
 */
export function readDoubt(problem: DoubtProblem, { ranks, wins, centralWeights }: Acceptability): Doubt {
  const all = problem.platforms
    .map((platform, i): Contender & { readonly index: number } => {
      const central = centralWeights[i];
      return {
        index: i,
        platform,
        first: ranks[i]?.[0] ?? 0,
        ranks: ranks[i] ?? [],
        centralWeights: central && Object.fromEntries(problem.groups.map((group, g) => [group, central[g] ?? 0])),
      };
    })
    .toSorted((a, b) => b.first - a.first);
  const contenders = all.filter(({ first }, place) => first > 0 || place === 0);
  const [best] = contenders;
  const { firsts } = problem;
  const agreed = best !== undefined && firsts.length === 1 && firsts[0] === best.platform;
  const certainty = agreed ? wordFor(best.first) : 'none';
  const likely = contenders.filter(({ first }) => first >= namedFrom).map(({ platform }) => platform);
  const order = all.map(({ platform }) => platform);
  const open = [...new Set([...(agreed ? [] : firsts), ...likely])].slice(0, mostNamed);
  const named =
    certainty === 'none' && open.length > 1
      ? open.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
      : contenders.slice(0, 1).map(({ platform }) => platform);
  return {
    certainty,
    contenders: contenders.map(({ index: _, ...contender }) => contender),
    leaders: all.slice(0, mostShown).map(({ index: _, ...contender }) => contender),
    named,
    wins: Object.fromEntries(
      contenders.map((a) => [
        a.platform,
        Object.fromEntries(contenders.map((b) => [b.platform, wins[a.index]?.[b.index] ?? 0])),
      ]),
    ),
  };
}
