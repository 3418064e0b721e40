import { longestFind } from './read-comparison.ts';
import type { SearchParameters } from './read-link.ts';
import { facets, type PlatformFilter } from './read-platform-filter.ts';

/** The search parameters for a filter, in one order; facets that let everything pass are left out. */
export function writePlatformFilter({ chosen, text }: PlatformFilter): SearchParameters {
  const parts = facets.flatMap((facet) => (chosen[facet].length === 0 ? [] : [[facet, chosen[facet].join('.')]]));
  return { ...Object.fromEntries(parts), ...(text !== '' && { text: text.slice(0, longestFind) }) };
}
