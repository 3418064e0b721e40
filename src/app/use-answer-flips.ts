import { useEffect, useState } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { answerFlip, byLikelihood, otherAnswers, type AnswerFlip } from '#scoring/other-answers.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { inSlices } from './in-slices.ts';

interface Flips {
  readonly verdict: Verdict;
  readonly flips: readonly AnswerFlip[];
  readonly done: boolean;
}

const none: readonly AnswerFlip[] = [];

/** The single answers that would put another platform first, most likely first; they come in as they are found. */
export function useAnswerFlips(answers: Answers, verdict: Verdict): Omit<Flips, 'verdict'> {
  const [state, setState] = useState<Flips>();
  useEffect(() => {
    const leaders = verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
    return inSlices(
      otherAnswers(answers, catalogue).toSorted(byLikelihood),
      (other) => answerFlip(other, leaders, catalogue),
      (flips, done) => setState({ verdict, flips, done }),
      () => performance.now(),
    );
  }, [answers, verdict]);
  return state?.verdict === verdict ? state : { flips: none, done: false };
}
