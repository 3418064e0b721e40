import type { HandoutPlace, HandoutReasons } from '#handouts/handout.ts';
import type { Labels } from '#result/labels.ts';
import type { Verdict } from '#scoring/recommend.ts';
import type { FactBook } from './handout-facts.ts';
import { sidesFor } from './sides-for.ts';

/** How many platforms are argued for and against. */
const argued = 5;

/** How many reasons each side has at most. */
const reasonsEach = 4;

function reasonsOf(platform: string, verdict: Verdict, { weighed }: FactBook): HandoutReasons {
  const { strengths, weaknesses, unknowns } = sidesFor(platform, verdict, reasonsEach);
  return {
    strengths: strengths.map((reason) => weighed(platform, reason, reason.lead)),
    weaknesses: weaknesses.map((reason) => weighed(platform, reason, reason.weight - reason.points)),
    unknowns: unknowns.map((reason) =>
      weighed(platform, reason, reason.weight * (reason.score.high - reason.score.low)),
    ),
  };
}

/** Everybody in play, the first ones with their reasons. */
export function handoutRanking(verdict: Verdict, labels: Labels, book: FactBook): readonly HandoutPlace[] {
  return verdict.ranked.map(({ platform, place, score, notes, verify }, at) => ({
    place,
    platform: { id: platform, name: labels.platform(platform) },
    score,
    notes: notes.map((check) => book.checked(platform, check)),
    verify: verify.map((check) => book.checked(platform, check)),
    reasons: at < argued ? reasonsOf(platform, verdict, book) : undefined,
  }));
}
