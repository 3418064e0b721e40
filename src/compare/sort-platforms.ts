import type { Sorting } from '#link/read-comparison.ts';

interface Sortable {
  readonly id: string;
  readonly name: string;
}

const byName = (a: Sortable, b: Sortable): number => a.name.localeCompare(b.name, 'en-GB');

/**
 * The platforms in the order asked for. By score, those that are ruled out come last, by name.
 *
 * @param scores 0…1 by platform; none for a platform that is ruled out
 */
export function sortPlatforms<Platform extends Sortable>(
  platforms: readonly Platform[],
  sort: Sorting,
  scores: ReadonlyMap<string, number>,
): readonly Platform[] {
  if (sort === 'chosen') return platforms;
  if (sort === 'name') return platforms.toSorted(byName);
  const score = ({ id }: Sortable): number => scores.get(id) ?? -1;
  return platforms.toSorted((a, b) => score(b) - score(a) || byName(a, b));
}
