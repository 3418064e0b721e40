import { useMemo } from 'react';
import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { recommend, type Verdict } from '#scoring/recommend.ts';

/** The verdict for a set of answers, worked out again only when they change. */
export function useVerdict(answers: Answers): Verdict {
  return useMemo(() => recommend(answers, catalogue), [answers]);
}
