import type { Question } from '#catalogue/schema.ts';

/** The question that a word in an address means: by its id, or by one it had before. */
export function findQuestion(word: string, questions: readonly Question[]): Question | undefined {
  return questions.find(({ id }) => id === word) ?? questions.find(({ formerIds = [] }) => formerIds.includes(word));
}
