import type { Ranked } from '#scoring/recommend.ts';

/** By platform: how many places it went up (positive) or down. Who kept the place, or was not there, is left out. */
export function placesMoved(before: readonly Ranked[], after: readonly Ranked[]): ReadonlyMap<string, number> {
  const was = new Map(before.map(({ platform, place }) => [platform, place]));
  const moves = after.map(({ platform, place }): [string, number] => [platform, (was.get(platform) ?? place) - place]);
  return new Map(moves.filter(([, by]) => by !== 0));
}
