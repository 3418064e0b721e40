import type { ExcludedLeader, TurningPoint } from '#scoring/turning-points.ts';
import { calledWords } from './called-words.ts';
import { checkWords } from './check-words.ts';
import type { Labels } from './labels.ts';
import { exchangeOfMany } from './many-words.ts';
import { exchangeOfTwo } from './pair-words.ts';
import type { ShownOpinion } from './shown-opinion.ts';

/** What follows from the other answers to one question. Of two opinions it is also said what stays as it is. */
export function exchangeSentences(
  { outcomes }: TurningPoint,
  opinions: readonly ShownOpinion[],
  labels: Labels,
): readonly string[] {
  const byAnswer = Map.groupBy(outcomes, ({ exchange }) => exchange.from.join());
  return [...byAnswer.values()].flatMap((each) => {
    const from = calledWords(opinions, each[0]?.exchange.from ?? []);
    if (opinions.length > 2) return exchangeOfMany(each, from, opinions, labels) ?? [];
    return each.map((one) => exchangeOfTwo(one, from, calledWords(opinions, [one.exchange.opinion]), labels));
  });
}

/**
 * Whose leader an answer rules out, and by which fact: where the exchange does not say so itself, since the
 * requirement comes from two answers together.
 */
export function excludedSentences(
  { outcomes, excluded }: TurningPoint,
  opinions: readonly ShownOpinion[],
  labels: Labels,
): readonly string[] {
  const isSaid = ({ platform, opinion }: ExcludedLeader): boolean =>
    outcomes.some(
      ({ exchange, ruledOut }) =>
        exchange.from.includes(opinion) && ruledOut.some((each) => each.platform === platform),
    );
  return excluded
    .filter((each) => !isSaid(each))
    .map(({ platform, leadsFor, opinion, failures }) => {
      const whose = calledWords(opinions, [opinion]);
      const whom = calledWords(opinions, leadsFor);
      return `${whose}’s answer rules out ${labels.platform(platform)}, which comes first for ${whom} (${checkWords(failures, labels)}).`;
    });
}
