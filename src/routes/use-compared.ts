import { useCallback, useMemo } from 'react';
import { useInSlices } from '#app/use-in-slices.ts';
import { usePooledPlaces } from '#app/use-pooled-places.ts';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import type { Compared } from '#differences/comparison.tsx';
import { answerLines } from '#scoring/answer-lines.ts';
import { doubtSamples, doubtSeed } from '#scoring/doubt.ts';
import { exchangesOf, outcomeOf, type Exchange } from '#scoring/exchange.ts';
import { amongFirst, candidatesFor, leastRegret } from '#scoring/least-regret.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { excludedLeaders, turningPoints } from '#scoring/turning-points.ts';

/** A platform among so many first places of everybody is agreed on. */
const firstPlaces = 3;

const simulated = { seed: doubtSeed, samples: doubtSamples };

/**
 * Everything that follows from opinions beside one another: at once what is quick, beside the page what
 * takes many scorings.
 */
export function useCompared(answers: readonly Answers[], verdicts: readonly Verdict[]): Omit<Compared, 'isAll'> {
  const lines = useMemo(() => answerLines(answers, catalogue), [answers]);
  const exchanges = useMemo(() => exchangesOf(answers, lines), [answers, lines]);
  const exchange = useCallback((each: Exchange) => outcomeOf(each, verdicts, catalogue), [verdicts]);
  const { found, done } = useInSlices(exchanges, exchange);
  const points = useMemo(
    () => (done ? turningPoints(lines, found, excludedLeaders(verdicts)) : undefined),
    [done, found, lines, verdicts],
  );
  const stands = useMemo(() => {
    const candidates = candidatesFor(verdicts);
    return { candidates, least: leastRegret(candidates), shared: amongFirst(candidates, firstPlaces) };
  }, [verdicts]);
  return { lines, points, ...stands, pooled: usePooledPlaces(verdicts), simulated };
}
