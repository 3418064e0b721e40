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

/** Sets of answers that are enough to give up, each worked out again without them. */
export function waysOutOf(answers: Answers, verdict: Verdict): readonly WayOut[] {
  return verdict.relaxations.flatMap(({ requirements }) => {
    const gives = answersBehind(requirements);
    const left = without(answers, gives);
    const platforms = recommend(left, catalogue).ranked.map(({ platform }) => platform);
    return platforms.length === 0 ? [] : [{ gives, answers: left, platforms }];
  });
}
