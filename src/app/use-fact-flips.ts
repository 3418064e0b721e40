import { useCallback, useMemo } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { factFlip, leadersOf, openFacts, type FactFlip, type OpenFact } from '#scoring/facts-that-matter.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { useInSlices, type Search } from './use-in-slices.ts';

/** How many platforms from the top have their unknown facts looked at. */
const lookedAt = 5;

/** The unknown facts that would put another platform first, those of the first platforms in front. */
export function useFactFlips(answers: Answers, verdict: Verdict): Search<FactFlip> {
  const jobs = useMemo(() => openFacts(verdict, catalogue, lookedAt), [verdict]);
  const work = useCallback(
    (fact: OpenFact) => factFlip(fact, leadersOf(verdict), answers, catalogue),
    [answers, verdict],
  );
  return useInSlices(jobs, work);
}
