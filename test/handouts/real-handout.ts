import { catalogue } from '#catalogue/index.ts';
import type { Handout } from '#handouts/handout.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch } from '#link/search-text.ts';
import { handoutFor } from '#routes/handout-for.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, solveDoubt } from '#scoring/doubt.ts';
import { recommend } from '#scoring/recommend.ts';

/** Links of every kind of result: a usual one, one with much said, one without a platform left, one without an answer. */
export const realLinks = [
  '?purpose=consolidate&hosts=up-to-8&guests=linux.windows-server&storage=iscsi.fc&budget=support-only&today=vmware&backup=veeam',
  '?purpose=lab&hosts=one&budget=none&guests=linux-legacy.bsd.solaris&priorities=openness-critical&storage=unknown',
  '?purpose=desktops&guests=macos.solaris&budget=none&compliance=common-criteria.fips',
  '?priorities=cost-critical',
];

/** What an export says of a real link. */
export function realHandout(query: string): Promise<Handout> {
  const link = readLink(parseSearch(query), catalogue);
  const verdict = recommend(link.answers, catalogue);
  const problem = doubtProblem(verdict, catalogue);
  return handoutFor({
    link,
    verdict,
    doubt: readDoubt(problem, solveDoubt(problem)),
    address: `https://which.example/result${query}`,
    date: '2026-11-22',
    now: () => 0,
  });
}
