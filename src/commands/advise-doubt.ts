import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { readDoubt } from '#scoring/certainty.ts';
import { doubtProblem, doubtSamples, doubtSeed, solveDoubt } from '#scoring/doubt.ts';
import { factsThatMatter } from '#scoring/facts-that-matter.ts';
import { answerFlip, byLikelihood, otherAnswers } from '#scoring/other-answers.ts';
import type { Verdict } from '#scoring/recommend.ts';
import { weightFlips } from '#scoring/weight-flips.ts';
import { whyNot } from '#scoring/why-not.ts';
import { described } from './advise-facts.ts';

/** How many platforms from the top have their unknown facts looked at. */
const lookedAt = 5;

/** How sure the ranking is, with what the simulation was made of. */
export function certaintyOf(verdict: Verdict) {
  const problem = doubtProblem(verdict, catalogue);
  return { seed: doubtSeed, samples: doubtSamples, ...readDoubt(problem, solveDoubt(problem)) };
}

/** What would put another platform first: one answer, one weight, one unknown fact. */
export function whatWouldChangeIt(verdict: Verdict, answers: Answers) {
  const leaders = verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
  const others = otherAnswers(answers, catalogue).toSorted(byLikelihood);
  return {
    answers: others.flatMap((other) => answerFlip(other, leaders, catalogue) ?? []),
    weights: weightFlips(verdict.ranked),
    facts: factsThatMatter(verdict, answers, catalogue, lookedAt),
  };
}

/** Why a platform is not first; `null` when the catalogue does not have it. */
export function whyNotNamed(platform: string, answers: Answers) {
  if (!catalogue.platforms.some(({ id }) => id === platform)) return null;
  const why = whyNot(platform, answers, catalogue);
  return why.kind === 'ruled out' ? { ...why, failures: why.failures.map((check) => described(platform, check)) } : why;
}
