import { OPEN, type Answers, type Catalogue, type Question } from '#catalogue/schema.ts';
import type { Labels } from './labels.ts';

/** One line of the list of answers. */
export interface AnswerRow {
  readonly question: Question;
  readonly said: readonly string[];
  /** not asked any more after other answers: kept, and counting for nothing */
  readonly idle: boolean;
}

/** The answered questions in their order. */
export function answerRows(
  answers: Answers,
  catalogue: Catalogue,
  path: readonly Question[],
  labels: Labels,
): readonly AnswerRow[] {
  const answered = catalogue.questions.filter(({ id }) => (answers[id] ?? []).length > 0);
  return answered
    .toSorted((a, b) => a.order - b.order)
    .map((question) => ({
      question,
      said: (answers[question.id] ?? []).map((option) => labels.option(question.id, option)),
      idle: !path.includes(question),
    }));
}

/** Questions on the path that nobody has answered, or that were answered with "I don't know". */
export function openQuestions(path: readonly Question[], answers: Answers): readonly Question[] {
  return path.filter(({ id }) => (answers[id] ?? []).length === 0 || answers[id]?.includes(OPEN));
}

/** The next question worth asking: the first on the path that nothing was said to, not even "I don't know". */
export function nextQuestion(path: readonly Question[], answers: Answers): Question | undefined {
  return path.find(({ id }) => (answers[id] ?? []).length === 0);
}
