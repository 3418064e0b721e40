import type { Change } from './change.ts';
import { haveSameFirst, leadersOf } from './first-places.ts';
import type { Mixtures } from './mixtures.ts';

/** How far the platforms on the first places move when one change alone is taken back. */
function reach(change: Change, { later, without }: Mixtures, watched: ReadonlySet<string>): number {
  if (change.kind === 'fact' && !watched.has(change.platform)) return 0;
  const mixture = without([change]);
  if (mixture === undefined) return Number.POSITIVE_INFINITY;
  const [before, after] = [mixture, later].map(
    ({ verdict }) => new Map(verdict.ranked.map(({ platform, score }) => [platform, score.middle])),
  );
  return Math.max(0, ...[...watched].map((id) => Math.abs((before?.get(id) ?? -1) - (after?.get(id) ?? -1))));
}

/** Of changes that are enough together: those that still are when each that can be spared has been. */
function withoutSpare(
  changes: readonly Change[],
  isEnough: (changes: ReadonlySet<Change>) => boolean,
): ReadonlySet<Change> {
  let kept: ReadonlySet<Change> = new Set(changes);
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const change of kept) {
      const rest = new Set([...kept].filter((other) => other !== change));
      if (isEnough(rest)) kept = rest;
    }
  }
  return kept;
}

/**
 * Of the changes that lie between two results, those which it takes back to the earlier first places: without all
 * of them the first places are held as they were, and none can be spared for that. Those of least reach are spared
 * first, so that what is left are the great ones.
 *
 * @returns those of most reach first; empty when the first places are held as they were
 */
export function neededChanges(changes: readonly Change[], mixtures: Mixtures): readonly Change[] {
  const { earlier, later, without } = mixtures;
  const isEnough = (undone: Iterable<Change>): boolean => {
    const mixture = without(undone);
    return mixture !== undefined && haveSameFirst(mixture.verdict, earlier.verdict);
  };
  if (haveSameFirst(earlier.verdict, later.verdict)) return [];
  const watched = new Set(
    [earlier, later].flatMap(({ verdict }) => leadersOf(verdict).map(({ platform }) => platform)),
  );
  const byReach = changes
    .map((change) => ({ change, reach: reach(change, mixtures, watched) }))
    .toSorted((a, b) => a.reach - b.reach);
  const far = byReach.filter((each) => each.reach > 0).map(({ change }) => change);
  const all = byReach.map(({ change }) => change);
  return [...withoutSpare(isEnough(far) ? far : all, isEnough)].toReversed();
}
