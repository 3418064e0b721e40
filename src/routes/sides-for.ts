import { catalogue } from '#catalogue/index.ts';
import type { Sides } from '#result/sides.ts';
import { reasonsFor, strengths, weaknesses, type Reason } from '#scoring/reasons.ts';
import type { Verdict } from '#scoring/recommend.ts';

/** What an unknown fact could be worth, in shares of the whole. */
const atStake = ({ weight, score }: Reason): number => weight * (score.high - score.low);

/** For and against a platform, and what nobody knows of it. */
export function sidesFor(platform: string, verdict: Verdict, count: number): Sides {
  const reasons = reasonsFor(platform, verdict, catalogue);
  return {
    strengths: strengths(reasons, count),
    weaknesses: weaknesses(reasons, count),
    unknowns: reasons.filter((reason) => atStake(reason) > 0).toSorted((a, b) => atStake(b) - atStake(a)),
  };
}
