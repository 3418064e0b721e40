import { catalogue } from '#catalogue/index.ts';
import type { ListedStanding } from '#platform/platform-entry.tsx';
import type { Verdict } from '#scoring/recommend.ts';
import { points } from '#ui/points.ts';

/** What a verdict makes of every platform, in a word. */
export function listedStandings({ ranked }: Verdict): ReadonlyMap<string, ListedStanding> {
  const places = new Map(
    ranked.map(({ platform, place, score }) => [platform, { place, points: points(score.middle) }]),
  );
  return new Map(
    catalogue.platforms.map(({ id }): [string, ListedStanding] => {
      const own = places.get(id);
      return [id, own === undefined ? { kind: 'out' } : { kind: 'ranked', ...own }];
    }),
  );
}
