import type { Question } from '#catalogue/schema.ts';

/** Where a question stands among those that the answers lead through. */
export interface Steps {
  /** 1 for the first */
  readonly number: number;
  readonly previous?: Question | undefined;
  readonly next?: Question | undefined;
  /** questions after this one */
  readonly left: number;
  /** questions of the short route after this one */
  readonly shortLeft: number;
  /** true on the last question before the first result */
  readonly endsShort: boolean;
}

/**
 * The place of a question, which need not be on the path itself: an address may name one that the
 * answers have made pointless.
 *
 * @param path the questions that are asked, in order
 */
export function stepsAt(question: Question, path: readonly Question[]): Steps {
  const before = path.filter(({ order }) => order < question.order);
  const after = path.filter(({ order }) => order > question.order);
  const shortLeft = after.filter(({ short }) => short).length;
  return {
    number: before.length + 1,
    previous: before.at(-1),
    next: after[0],
    left: after.length,
    shortLeft,
    endsShort: question.short === true && shortLeft === 0,
  };
}
