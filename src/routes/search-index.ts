import { findables } from '#catalogue/gathered/search.gen.ts';
import { makeFind, type Find } from '#search/make-find.ts';
import { searchPages } from './search-pages.ts';

/** An index over the catalogue and the pages. Loaded when somebody is about to search. */
export function makeIndex(): Promise<Find> {
  return makeFind([...searchPages, ...findables]);
}
