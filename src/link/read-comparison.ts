import type { LinkWords } from '#catalogue/schema.ts';
import type { SearchParameters } from './read-link.ts';

/** The orders in which compared platforms can stand. */
export const sortings = ['chosen', 'score', 'name'] as const;

export type Sorting = (typeof sortings)[number];

/** Which platforms and which rows are compared: what an address says beside the answers. */
export interface Comparison {
  /** ids in the order in which they were chosen; empty where the address names none */
  readonly platforms: readonly string[];
  /** the one group whose rows are shown; `undefined` for all */
  readonly group: string | undefined;
  /** text that a row's name must hold */
  readonly find: string;
  /** only rows in which the platforms differ */
  readonly differences: boolean;
  /** only rows that the answers raise or require */
  readonly raised: boolean;
  readonly sort: Sorting;
}

/** A comparison, and what of the address could not be used for it. */
export interface ComparisonReading {
  readonly comparison: Comparison;
  /** parameter and value, at most 60 characters of it */
  readonly strangers: readonly { readonly parameter: string; readonly value: string }[];
}

/** Stands for every platform, so that the address stays short. */
export const ALL = 'all';

/** Longer texts are cut: no row has such a name. */
export const longestFind = 60;

const parts = (value: string | undefined): readonly string[] => [
  ...new Set((value ?? '').split('.').filter((part) => part !== '')),
];

/**
 * Reads which platforms and rows an address compares. Never throws: what is not known is left out and named.
 *
 * @param search text by parameter name; anything may stand in it
 */
export function readComparison(search: SearchParameters, words: LinkWords): ComparisonReading {
  const strangers: { parameter: string; value: string }[] = [];
  const known = (parameter: string, ids: readonly string[]): readonly string[] =>
    parts(search[parameter]).filter((value) => {
      if (ids.includes(value)) return true;
      strangers.push({ parameter, value: value.slice(0, longestFind) });
      return false;
    });
  const platforms = words.platforms.map(({ id }) => id);
  const chosen = known('with', [...platforms, ALL]);
  const groups = known(
    'group',
    words.groups.map(({ id }) => id),
  );
  for (const value of groups.slice(1)) strangers.push({ parameter: 'group', value });
  const only = known('only', ['differences', 'raised']);
  const sort = known('sort', sortings);
  return {
    comparison: {
      platforms: chosen.includes(ALL) ? platforms : chosen,
      group: groups[0],
      find: (search['find'] ?? '').slice(0, longestFind),
      differences: only.includes('differences'),
      raised: only.includes('raised'),
      sort: sortings.find((each) => each === sort[0]) ?? 'chosen',
    },
    strangers,
  };
}
