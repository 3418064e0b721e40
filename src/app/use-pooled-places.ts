import { startTransition, useEffect, useMemo, useState } from 'react';
import { catalogue } from '#catalogue/index.ts';
import { doubtProblem, type DoubtProblem } from '#scoring/doubt.ts';
import { poolPlaces, type PooledPlaces, type Solved } from '#scoring/pooled-places.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { solveAside } from './solve-aside.ts';

/** Solves one problem after the other, so that eight of them do not take eight workers at a time. */
function solveInTurn(problems: readonly DoubtProblem[], onSolved: (all: readonly Solved[]) => void): () => void {
  const solved: Solved[] = [];
  let stop = (): void => {};
  const next = (): void => {
    const problem = problems[solved.length];
    if (problem === undefined) {
      onSolved(solved);
      return;
    }
    stop = solveAside(problem, ({ ranks }) => {
      solved.push({ platforms: problem.platforms, ranks });
      next();
    });
  };
  next();
  return () => stop();
}

/** At which places platforms come over the weightings of several verdicts; `undefined` while it is being worked out. */
export function usePooledPlaces(verdicts: readonly Verdict[]): readonly PooledPlaces[] | undefined {
  const problems = useMemo(() => verdicts.map((verdict) => doubtProblem(verdict, catalogue)), [verdicts]);
  const [pooled, setPooled] = useState<{
    readonly problems: typeof problems;
    readonly places: readonly PooledPlaces[];
  }>();
  useEffect(
    () =>
      problems.length < 2
        ? undefined
        : solveInTurn(problems, (all) => startTransition(() => setPooled({ problems, places: poolPlaces(all) }))),
    [problems],
  );
  return pooled?.problems === problems ? pooled.places : undefined;
}
