import { startTransition, useEffect, useMemo, useState } from 'react';
import { catalogue } from '#catalogue/index.ts';
import { readDoubt, type Doubt } from '#scoring/certainty.ts';
import { doubtProblem } from '#scoring/doubt.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { solveAside } from './solve-aside.ts';

/** How sure a verdict is; `undefined` while it is being worked out. */
export function useDoubt(verdict: Verdict): Doubt | undefined {
  const problem = useMemo(() => doubtProblem(verdict, catalogue), [verdict]);
  const [solved, setSolved] = useState<{ readonly problem: typeof problem; readonly doubt: Doubt }>();
  useEffect(
    () =>
      solveAside(problem, (result) => startTransition(() => setSolved({ problem, doubt: readDoubt(problem, result) }))),
    [problem],
  );
  return solved?.problem === problem ? solved.doubt : undefined;
}
