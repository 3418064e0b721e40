import { useMemo } from 'react';
import { useLink } from '#app/use-link.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';

/**
 * The answers in the address; the same object for as long as they are the same. Only they decide the
 * verdict: a key typed into a filter must not have it worked out again.
 */
export function useAnswersAlone(): Answers {
  const answered = stringifySearch(writeLink(useLink().answers, catalogue));
  return useMemo(() => readLink(parseSearch(answered), catalogue).answers, [answered]);
}
