import { OPEN, type Answers, type Catalogue } from '#catalogue/schema.ts';
import { isAsked } from './path.ts';

/** What several opinions say to one question. */
export interface AnswerLine {
  readonly question: string;
  /** option ids, opinion by opinion; empty where nothing was said */
  readonly said: readonly (readonly string[])[];
  /** opinion by opinion: false where the other answers make the question pointless, so that nothing follows from it */
  readonly counts: readonly boolean[];
  readonly isSame: boolean;
}

/** Two answers with the same key say the same. "I don't know" says as much as no answer. */
export function answerKey(options: readonly string[] = []): string {
  return [...new Set(options)]
    .filter((id) => id !== OPEN)
    .toSorted()
    .join('.');
}

/**
 * Opinions side by side: one line for each question to which at least one of them says something, in the
 * order of the questions.
 */
export function answerLines(opinions: readonly Answers[], catalogue: Catalogue): readonly AnswerLine[] {
  return catalogue.questions
    .toSorted((a, b) => a.order - b.order)
    .map((question): AnswerLine => {
      const said = opinions.map((answers) => answers[question.id] ?? []);
      return {
        question: question.id,
        said,
        counts: opinions.map((answers) => isAsked(question, answers)),
        isSame: new Set(said.map(answerKey)).size < 2,
      };
    })
    .filter(({ said }) => said.some((options) => answerKey(options) !== ''));
}
