import type { PlatformValues } from '#catalogue/schema.ts';
import { facets, type Facet, type PlatformFilter } from '#link/read-platform-filter.ts';
import { facetValuesOf } from './facet-values.ts';

/** Without accents and capitals, so that a text is found however it is typed. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

function holds({ id, name, vendor, engine, summary }: PlatformValues, text: string): boolean {
  const said = plain([id, name, vendor, engine, summary].join(' '));
  return plain(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function fits(platform: PlatformValues, { chosen }: PlatformFilter, facet: Facet): boolean {
  return chosen[facet].length === 0 || facetValuesOf(platform, facet).some((value) => chosen[facet].includes(value));
}

/** The platforms that a filter lets pass, in the order in which they came. */
export function narrowPlatforms(
  platforms: readonly PlatformValues[],
  filter: PlatformFilter,
): readonly PlatformValues[] {
  return platforms.filter(
    (platform) => holds(platform, filter.text) && facets.every((facet) => fits(platform, filter, facet)),
  );
}

/** How many platforms each value of a facet would show, with everything else as it is. */
export function countsOf(
  platforms: readonly PlatformValues[],
  filter: PlatformFilter,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = narrowPlatforms(platforms, { ...filter, chosen: { ...filter.chosen, [facet]: [] } });
  const counts = new Map<string, number>();
  for (const value of others.flatMap((platform) => facetValuesOf(platform, facet))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
