import { decisions, type PublishedDecision } from '#catalogue/decisions.ts';
import type { Catalogue } from '#catalogue/schema.ts';
import { queryOf } from '#link/query-of.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { recommend } from '#scoring/recommend.ts';

/** A published decision, and where the advice puts what was chosen. */
export interface Agreement {
  readonly decision: PublishedDecision;
  /** `undefined` when the advice rules it out */
  readonly place: number | undefined;
  /** id of the platform that the advice puts first */
  readonly leader: string | undefined;
}

/** Holds the advice against every published decision. */
export function agreements(catalogue: Catalogue): readonly Agreement[] {
  return decisions.map((decision) => {
    const { answers } = readLink(parseSearch(queryOf(decision.link)), catalogue);
    const { ranked } = recommend(answers, catalogue);
    const chosen = ranked.find(({ platform }) => platform === decision.chosen);
    return { decision, place: chosen?.place, leader: ranked[0]?.platform };
  });
}
