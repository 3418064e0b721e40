import { opinionParameters } from '#link/opinion-parameters.ts';
import type { Opinion } from '#link/read-opinions.ts';
import type { Verdict } from '#scoring/recommend.ts';

/** An opinion with its verdict, under the name that the page gives it. */
export interface ShownOpinion {
  /** A to H */
  readonly letter: string;
  /** its name, or its letter where it has none; no two of them are called the same */
  readonly called: string;
  readonly opinion: Opinion;
  readonly verdict: Verdict;
}

/** Names that stand twice, and names that could be taken for a letter, are followed by the letter. */
export function showOpinions(opinions: readonly Opinion[], verdicts: readonly Verdict[]): readonly ShownOpinion[] {
  const names = opinions.map(({ name }) => name.toLowerCase());
  return opinions.flatMap((opinion, at) => {
    const verdict = verdicts[at];
    const letter = opinionParameters[at]?.toUpperCase();
    if (verdict === undefined || letter === undefined) return [];
    const isTaken = names.filter((name) => name === opinion.name.toLowerCase()).length > 1 || opinion.name.length === 1;
    const called = opinion.name === '' ? letter : isTaken ? `${opinion.name} (${letter})` : opinion.name;
    return [{ letter, called, opinion, verdict }];
  });
}

/** Who leads for an opinion; several where first place is shared. */
export function leadersFor({ verdict }: ShownOpinion): readonly string[] {
  return verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
}
