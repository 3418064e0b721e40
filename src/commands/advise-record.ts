import { catalogue } from '#catalogue/index.ts';
import { decisionRecord } from '#handouts/decision-record.ts';
import { queryOf } from '#link/query-of.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { handoutFor } from '#routes/handout-for.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { recommend } from '#scoring/recommend.ts';

/** The decision record that the page on a result offers, dated today. Its link begins as the given one does. */
export async function recordOf(text: string): Promise<string> {
  const link = readLink(parseSearch(queryOf(text)), catalogue);
  const verdict = recommend(link.answers, catalogue);
  const problem = doubtProblem(verdict, catalogue);
  const seen = verdict.ranked[0]?.platform;
  const path = `/result${stringifySearch(writeLink(link.answers, catalogue, { edition: catalogue.edition, seen }))}`;
  const handout = await handoutFor({
    link,
    verdict,
    doubt: readDoubt(problem, solveDoubt(problem)),
    address: URL.canParse(text) ? new URL(path, text).href : path,
    date: new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
  });
  return decisionRecord(handout);
}
