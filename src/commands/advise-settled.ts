import { catalogue } from '#catalogue/index.ts';
import type { Answers } from '#catalogue/schema.ts';
import { usualAnswers } from '#catalogue/usual-answers.ts';
import { howSettled, settledSeed } from '#scoring/how-settled.ts';

/** How settled the first place is against the open questions, with what the figure was made of; `null` when no platform is left. */
export function settledNow(answers: Answers) {
  const settled = howSettled(answers, catalogue, usualAnswers);
  if (settled === undefined) return null;
  const standardErrorAtMost = settled.samples === 0 ? 0 : 0.5 / Math.sqrt(settled.samples);
  return { seed: settledSeed, standardErrorAtMost, ...settled };
}
