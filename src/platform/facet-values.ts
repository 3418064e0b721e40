import type { PlatformValues } from '#catalogue/schema.ts';
import type { Facet } from '#link/read-platform-filter.ts';

/** The criteria that facets go by. */
export const facetCriteria = { licence: 'open-source', fee: 'licence-fee', status: 'status' } as const;

/** What a platform is in a facet. Only of engines it may have several. */
export function facetValuesOf({ family, engineFamilies, values }: PlatformValues, facet: Facet): readonly string[] {
  if (facet === 'family') return [family];
  if (facet === 'engine') return engineFamilies;
  return [String(values[facetCriteria[facet]] ?? 'unknown')];
}
