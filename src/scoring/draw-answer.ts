import type { Answers, Odds, Question, UsualAnswers } from '#catalogue/schema.ts';
import { chosenOptions } from './path.ts';
import type { Random } from './seeded-random.ts';

/** Chance that somebody who may choose several options, and has chosen some, chooses another. */
const chanceOfAnother = 0.3;

/** The odds of a question's options under these answers. */
export function oddsOf(question: string, answers: Answers, { anywhere, given }: UsualAnswers): Odds {
  const [answer = ''] = chosenOptions(answers, given.question);
  return { ...anywhere[question], ...given.options[answer]?.[question] };
}

function pick(question: Question, odds: Odds, rarest: number, random: Random): string | undefined {
  const weighed = question.options.map(({ id }) => [id, Math.max(odds[id] ?? 1, rarest)] as const);
  let left = random() * weighed.reduce((sum, [, weight]) => sum + weight, 0);
  return weighed.find(([, weight]) => (left -= weight) < 0)?.[0];
}

/**
 * Draws an answer to a question: one option, or several where several may be chosen, each further one with a
 * chance of 0.3. What stands alone gives way to what was chosen beside it. "I don't know" and "doesn't matter"
 * are never drawn.
 *
 * @param rarest odds that no option falls below; with 0 an option with odds of 0 is never drawn
 * @returns ids in the order of the options
 */
export function drawAnswer(question: Question, odds: Odds, random: Random, rarest = 0): readonly string[] {
  const chosen = new Set<string>();
  do {
    const id = pick(question, odds, rarest, random);
    if (id !== undefined) chosen.add(id);
  } while (question.kind === 'many' && random() < chanceOfAnother);
  const drawn = question.options.filter(({ id }) => chosen.has(id));
  const together = drawn.filter(({ alone }) => !alone);
  return (together.length > 0 ? together : drawn.slice(0, 1)).map(({ id }) => id);
}
