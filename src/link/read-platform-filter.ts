import { longestFind } from './read-comparison.ts';
import type { SearchParameters } from './read-link.ts';

/** The parameters that narrow down the list of platforms by what they are, in the order in which they are written. */
export const facets = ['family', 'engine', 'licence', 'fee', 'status'] as const;

export type Facet = (typeof facets)[number];

/** Values by facet: those that exist, or those that are chosen. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/** Which platforms the list shows: what an address says beside the answers. */
export interface PlatformFilter {
  /** any of the values of a facet is enough; a facet without values lets everything pass */
  readonly chosen: FacetValues;
  /** words that must all stand in what is said of a platform */
  readonly text: string;
}

/** Lets every platform pass. */
export const everyPlatform: PlatformFilter = {
  chosen: { family: [], engine: [], licence: [], fee: [], status: [] },
  text: '',
};

/** A filter, and what of the address could not be used for it. */
export interface PlatformFilterReading {
  readonly filter: PlatformFilter;
  /** parameter and value, at most 60 characters of it */
  readonly strangers: readonly { readonly parameter: string; readonly value: string }[];
}

/**
 * Reads which platforms an address lists. Never throws: what is not known is left out and named.
 *
 * @param search text by parameter name; anything may stand in it
 * @param known the values that each facet can have, in the order in which they are written
 */
export function readPlatformFilter(search: SearchParameters, known: FacetValues): PlatformFilterReading {
  const strangers: { parameter: string; value: string }[] = [];
  const read = (facet: Facet): readonly string[] => {
    const said = new Set((search[facet] ?? '').split('.').filter((part) => part !== ''));
    for (const value of said) {
      if (!known[facet].includes(value)) strangers.push({ parameter: facet, value: value.slice(0, longestFind) });
    }
    return known[facet].filter((value) => said.has(value));
  };
  return {
    filter: {
      chosen: {
        family: read('family'),
        engine: read('engine'),
        licence: read('licence'),
        fee: read('fee'),
        status: read('status'),
      },
      text: (search['text'] ?? '').slice(0, longestFind),
    },
    strangers,
  };
}
