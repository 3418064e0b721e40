import { useCallback, useMemo } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { WeightWay } from '#result/weight-words.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { useInSlices, type Search } from './use-in-slices.ts';
import { reachedByClass, weightSteps, type WeightStep } from './weight-ways.ts';

/** The weights of single groups at which another platform comes first, nearest first. */
export function useWeightWays(answers: Answers, verdict: Verdict): Search<WeightWay> {
  const jobs = useMemo(() => weightSteps(verdict), [verdict]);
  const work = useCallback(
    (step: WeightStep): WeightWay => ({ ...step, reached: reachedByClass(step, verdict, answers, catalogue) }),
    [answers, verdict],
  );
  return useInSlices(jobs, work);
}
