import { ANY, importances, OPEN, type LinkWords, type Question } from '#catalogue/schema.ts';

/** What a question's words mean in a link, and the order in which its options are written. */
interface OptionWords {
  readonly ids: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, number>;
}

function readWords(question: Question, { groups }: LinkWords): OptionWords {
  const isClasses = question.kind === 'classes';
  const own = isClasses
    ? groups.flatMap(({ id }) => importances.map((importance) => `${id}-${importance}`))
    : [...question.options.map(({ id }) => id), OPEN, ANY];
  const former = isClasses
    ? []
    : question.options.flatMap(({ id, formerIds = [] }) => formerIds.map((word) => [word, id] as const));
  return {
    ids: new Map([...own.map((id) => [id, id] as const), ...former]),
    places: new Map(own.map((id, at) => [id, at])),
  };
}

/** A catalogue never changes, so its words are read once, not once for each link. */
const known = new WeakMap<LinkWords['groups'], WeakMap<Question, OptionWords>>();

function wordsOf(question: Question, words: LinkWords): OptionWords {
  const byQuestion = known.get(words.groups) ?? new WeakMap<Question, OptionWords>();
  known.set(words.groups, byQuestion);
  const own = byQuestion.get(question) ?? readWords(question, words);
  byQuestion.set(question, own);
  return own;
}

/**
 * Every word that may stand for an option of a question in a link, with the id that it means: ids,
 * former ids, and the two answers that every question has.
 */
export function optionIds(question: Question, words: LinkWords): ReadonlyMap<string, string> {
  return wordsOf(question, words).ids;
}

/** Options in the order of their question, so that one set of answers has one link. */
export function inOrder(options: readonly string[], question: Question, words: LinkWords): readonly string[] {
  const { places } = wordsOf(question, words);
  return options.toSorted((a, b) => (places.get(a) ?? -1) - (places.get(b) ?? -1));
}
