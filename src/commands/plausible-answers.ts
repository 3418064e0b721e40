import type { Answers, Catalogue } from '#catalogue/schema.ts';
import { usualAnswers } from '#catalogue/usual-answers.ts';
import { drawAnswer, oddsOf } from '#scoring/draw-answer.ts';
import { isAsked } from '#scoring/path.ts';

/** Chance that somebody answers a question at all; the purpose always is. */
const chanceOfAnswer = 0.6;

/**
 * One situation that somebody might be in, with some questions left open.
 *
 * @param random uniform numbers in 0…1
 */
export function plausibleAnswers(catalogue: Catalogue, random: () => number): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const question of catalogue.questions) {
    const isPurpose = question.id === usualAnswers.given.question;
    const skipped = !isPurpose && random() > chanceOfAnswer;
    if (skipped || question.kind === 'classes' || !isAsked(question, answers)) continue;
    answers[question.id] = drawAnswer(question, oddsOf(question.id, answers, usualAnswers), random);
  }
  return answers;
}
