import type { LinkWords } from '#catalogue/schema.ts';
import { ALL, longestFind, type Comparison } from './read-comparison.ts';
import type { SearchParameters } from './read-link.ts';

/** The search parameters for a comparison, in one order; what is as it would be anyway is left out. */
export function writeComparison(comparison: Comparison, words: LinkWords): SearchParameters {
  const { platforms, group, find, differences, raised, sort } = comparison;
  const everyone = words.platforms.every(({ id }) => platforms.includes(id));
  const only = [...(differences ? ['differences'] : []), ...(raised ? ['raised'] : [])];
  return {
    ...(platforms.length > 0 && { with: everyone ? ALL : platforms.join('.') }),
    ...(group !== undefined && { group }),
    ...(find !== '' && { find: find.slice(0, longestFind) }),
    ...(only.length > 0 && { only: only.join('.') }),
    ...(sort !== 'chosen' && { sort }),
  };
}
