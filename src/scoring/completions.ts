import type { Answers, Catalogue, Question, UsualAnswers } from '#catalogue/schema.ts';
import { drawAnswer, oddsOf } from './draw-answer.ts';
import { isOpen, pathOf } from './path.ts';
import { seededRandom } from './seeded-random.ts';

/** Odds that no option falls below: whatever can be answered is drawn at some time. */
const rarest = 0.02;

/**
 * The questions that a completion answers: open, and on the path. How much each group matters is left as the
 * answers set it: other weightings are the matter of the simulation in `doubt.ts`.
 */
export function questionsToDraw(answers: Answers, catalogue: Catalogue): readonly Question[] {
  return pathOf(catalogue.questions, answers).filter(({ kind, id }) => kind !== 'classes' && isOpen(answers, id));
}

/** A number for a word, the same in every engine: the hash FNV-1a, 32 bits. */
function numberOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (const character of word) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193);
  return hash;
}

/**
 * Draws answers to some questions, again and again. Each question draws from a stream of its own, so that its
 * draws do not depend on which others are open, nor on their order. An answer to a question that another drawn
 * answer makes pointless is drawn too, and counts for nothing in scoring.
 *
 * @param answers what was answered; the odds may depend on it
 * @returns a function that gives those answers together with the given ones
 */
export function completionDrawer(
  questions: readonly Question[],
  answers: Answers,
  usual: UsualAnswers,
  seed: number,
): () => Answers {
  const streams = questions.map((question) => ({ question, random: seededRandom(seed ^ numberOf(question.id)) }));
  // First the one that the odds of the others hang on.
  const follows = ({ question }: (typeof streams)[number]) => Number(question.id !== usual.given.question);
  const ordered = streams.toSorted((a, b) => follows(a) - follows(b));
  return () => {
    const completed: Record<string, readonly string[]> = { ...answers };
    for (const { question, random } of ordered) {
      completed[question.id] = drawAnswer(question, oddsOf(question.id, completed, usual), random, rarest);
    }
    return completed;
  };
}
