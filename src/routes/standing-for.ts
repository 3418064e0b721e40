import { catalogue } from '#catalogue/index.ts';
import type { StandingFor } from '#platform/standing.tsx';
import { labelsOf } from '#result/labels.ts';
import { points } from '#ui/points.ts';
import type { Verdict } from '#scoring/recommend.ts';

const labels = labelsOf(catalogue);

/** What a verdict says of one platform, in words. */
export function standingFor(id: string, verdict: Verdict): StandingFor | undefined {
  const ranked = verdict.ranked.find(({ platform }) => platform === id);
  if (ranked !== undefined) {
    const { place, score } = ranked;
    return { kind: 'ranked', place, of: verdict.ranked.length, points: points(score.middle) };
  }
  const out = verdict.ruledOut.find(({ platform }) => platform === id);
  if (out === undefined) return undefined;
  const failures = out.failures.map(({ criterion, value, requirement }) => ({
    fact: `${labels.criterion(criterion)}: ${labels.value(criterion, value)}`,
    because: requirement.because ?? `You said: ${requirement.asked.map((asked) => labels.answer(asked)).join('; ')}.`,
  }));
  return { kind: 'out', failures };
}
