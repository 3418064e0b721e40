import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { WayOut } from '#result/relax.tsx';
import { recommend, type Verdict } from '#scoring/recommend.ts';
import { answersBehind } from '#scoring/relax.ts';
import type { Asked } from '#scoring/situation.ts';

function without(answers: Answers, gives: readonly Asked[]): Answers {
  const kept = Object.entries(answers).map(([question, options]): [string, readonly string[]] => [
    question,
    options.filter((id) => !gives.some((each) => each.question === question && each.option === id)),
  ]);
  return Object.fromEntries(kept.filter(([, options]) => options.length > 0));
}

function wayOut(answers: Answers, gives: readonly Asked[]): WayOut | undefined {
  const left = without(answers, gives);
  const platforms = recommend(left, catalogue).ranked.map(({ platform }) => platform);
  return platforms.length === 0 ? undefined : { gives, answers: left, platforms };
}

/**
 * Answers that are enough to give up, each set worked out again without them. Where one answer of a
 * set is enough alone, it stands alone: two answers that exclude each other need not both go.
 */
export function waysOutOf(answers: Answers, verdict: Verdict): readonly WayOut[] {
  const ways = verdict.relaxations.flatMap(({ requirements }) => {
    const gives = answersBehind(requirements);
    const alone = gives.flatMap((one) => wayOut(answers, [one]) ?? []);
    return alone.length > 0 ? alone : (wayOut(answers, gives) ?? []);
  });
  const name = ({ gives }: WayOut): string => gives.map(({ question, option }) => `${question} ${option}`).join();
  return ways.filter((way, at) => ways.findIndex((other) => name(other) === name(way)) === at);
}
