import { ANY, OPEN, type Answers, type Question } from '#catalogue/schema.ts';

/**
 * The option ids chosen for a question, without the two answers that every question has.
 *
 * @returns an empty list when the question is open, or was said not to matter
 */
export function chosenOptions(answers: Answers, questionId: string): readonly string[] {
  return (answers[questionId] ?? []).filter((id) => id !== OPEN && id !== ANY);
}

/** True when nothing is known of a question: never answered, or answered with "I don't know". */
export function isOpen(answers: Answers, questionId: string): boolean {
  const given = answers[questionId];
  return given === undefined || given.length === 0 || given.includes(OPEN);
}

/** True when the answer was "doesn't matter". */
export function doesNotMatter(answers: Answers, questionId: string): boolean {
  return answers[questionId]?.includes(ANY) ?? false;
}

/**
 * True when a question is worth asking after the answers so far: it has no condition, or the question
 * it hangs on is open or answered with one of the options that it waits for.
 */
export function isAsked(question: Question, answers: Answers): boolean {
  const condition = question.askedWhen;
  if (condition === undefined || isOpen(answers, condition.question)) return true;
  return chosenOptions(answers, condition.question).some((id) => condition.anyOf.includes(id));
}

/**
 * The questions that these answers lead through, in order. An answer to a question that is not asked
 * any more is kept by the link and counts for nothing until it is asked again.
 */
export function pathOf(questions: readonly Question[], answers: Answers): readonly Question[] {
  return questions.filter((question) => isAsked(question, answers)).toSorted((a, b) => a.order - b.order);
}
