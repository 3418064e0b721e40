import type { LinkWords } from '#catalogue/schema.ts';
import { opinionName } from './opinion-name.ts';
import { opinionParameters } from './opinion-parameters.ts';
import type { SearchParameters } from './read-link.ts';
import type { Opinion } from './read-opinions.ts';
import { stringifySearch } from './search-text.ts';
import { writeLink } from './write-link.ts';

/** The search text of one opinion, without a question mark. */
function textOf({ answers, name, edition, seen }: Opinion, words: LinkWords): string {
  const called = opinionName(name);
  const search = { ...writeLink(answers, words, { edition, seen }), ...(called !== '' && { name: called }) };
  return stringifySearch(search).slice(1);
}

/** The search parameters for opinions beside one another, in their order; those after the eighth are left out. */
export function writeOpinions(opinions: readonly Opinion[], words: LinkWords): SearchParameters {
  const texts = opinions.map((opinion) => textOf(opinion, words)).filter((text) => text !== '');
  return Object.fromEntries(
    opinionParameters.flatMap((parameter, at): [string, string][] => {
      const text = texts[at];
      return text === undefined ? [] : [[parameter, text]];
    }),
  );
}
