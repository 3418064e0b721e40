import type { Catalogue } from '#catalogue/schema.ts';
import type { SearchParameters } from '#link/read-link.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { bearingOn, type Judged } from './bearing.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changes-between.ts';
import { haveSameFirst } from './first-places.ts';
import { mixturesOf, type Mixtures } from './mixtures.ts';
import { neededChanges } from './needed-changes.ts';

/** A change that it took to move the first places, and what it does by itself. */
export interface Mover {
  readonly change: Change;
  /** who would come first today without it; `undefined` where what is left contradicts itself */
  readonly firstWithout: readonly string[] | undefined;
  /**
   * of a fact: what it gives its platform today, as a share of the whole; `undefined` where it decides whether the
   * platform is in the order at all
   */
  readonly gives: number | undefined;
}

/** The same link in two catalogues, and what lies between the two results. */
export interface Movement {
  readonly earlier: Judged;
  readonly later: Judged;
  readonly changes: readonly Change[];
  /** those that have to do with these answers */
  readonly bearing: readonly Change[];
  /**
   * with all of these taken back the first places are held as they were, and none of them can be spared for that;
   * empty when they are held as they were anyway
   */
  readonly movers: readonly Mover[];
}

function scoreOf(platform: string, verdict: Verdict | undefined): number | undefined {
  return verdict?.ranked.find((ranked) => ranked.platform === platform)?.score.middle;
}

function moverOf(change: Change, { later, without }: Mixtures): Mover {
  const verdict = without([change])?.verdict;
  const firstWithout = verdict?.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
  if (change.kind !== 'fact') return { change, firstWithout, gives: undefined };
  const [before, after] = [scoreOf(change.platform, verdict), scoreOf(change.platform, later.verdict)];
  return { change, firstWithout, gives: before === undefined || after === undefined ? undefined : after - before };
}

/**
 * Works a link out in two catalogues, each with its own questions, and says which of the changes between them moved
 * the first places. Exact: changes are taken back and the whole is scored again, each change about twice.
 *
 * @param search what stands in the address; anything may
 */
export function whatMoved(search: SearchParameters, earlier: Catalogue, later: Catalogue): Movement {
  const mixtures = mixturesOf(search, earlier, later);
  const changes = changesBetween(earlier, later);
  const own = changes.filter(bearingOn(mixtures.earlier, mixtures.later));
  const back = mixtures.without(own);
  const isAll = back !== undefined && haveSameFirst(back.verdict, mixtures.earlier.verdict);
  const bearing = isAll ? own : changes;
  const movers = neededChanges(bearing, mixtures).map((change) => moverOf(change, mixtures));
  return { earlier: mixtures.earlier, later: mixtures.later, changes, bearing, movers };
}
