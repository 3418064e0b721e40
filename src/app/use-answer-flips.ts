import { useCallback, useMemo } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { leadersOf } from '#scoring/facts-that-matter.ts';
import { answerFlip, byLikelihood, otherAnswers, type AnswerFlip, type OtherAnswer } from '#scoring/other-answers.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { useInSlices, type Search } from './use-in-slices.ts';

/** The single answers that would put another platform first, most likely first. */
export function useAnswerFlips(answers: Answers, verdict: Verdict): Search<AnswerFlip> {
  const jobs = useMemo(() => otherAnswers(answers, catalogue).toSorted(byLikelihood), [answers]);
  const work = useCallback((other: OtherAnswer) => answerFlip(other, leadersOf(verdict), catalogue), [verdict]);
  return useInSlices(jobs, work);
}
