import type { FindableKind } from '#catalogue/search-shapes.ts';

/** What the catalogue holds, and the pages themselves. */
export type Kind = FindableKind | 'page';

/** What stands above the results of one kind. */
export const kindWords: Readonly<Record<Kind, string>> = {
  page: 'Pages',
  platform: 'Platforms',
  mode: 'Modes',
  guest: 'Guests',
  criterion: 'Rows of the comparison',
  question: 'Questions',
  term: 'Words',
};
