import { platformName } from '#app/platform-name.ts';
import { asking } from '#catalogue/asking.ts';
import type { KeptDecision } from '#decisions/kept-decision.ts';
import type { ShownDecision } from '#decisions/shown-decision.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { editionWords } from '#ui/edition-words.ts';

/** What the link of a kept decision says. */
export function linkOf({ search }: Pick<KeptDecision, 'search'>) {
  return readLink(parseSearch(search), asking);
}

/** A kept decision with what its link says, in words. */
export function showDecision(decision: KeptDecision): ShownDecision {
  const { answers, edition, seen, dropped } = linkOf(decision);
  return {
    ...decision,
    leader: seen && platformName(seen),
    edition: edition && editionWords(edition),
    given: Object.keys(answers).length,
    strangers: dropped.length,
  };
}
