import { ANY, importances, OPEN, type LinkWords, type Question } from '#catalogue/schema.ts';

/**
 * Every word that may stand for an option of a question in a link, with the id that it means: ids,
 * former ids, and the two answers that every question has.
 */
export function optionIds(question: Question, words: LinkWords): ReadonlyMap<string, string> {
  if (question.kind === 'classes') {
    const ids = words.groups.flatMap(({ id }) => importances.map((importance) => `${id}-${importance}`));
    return new Map(ids.map((id) => [id, id]));
  }
  const own = question.options.map(({ id }): [string, string] => [id, id]);
  const former = question.options.flatMap(({ id, formerIds = [] }) =>
    formerIds.map((word): [string, string] => [word, id]),
  );
  return new Map([...own, [OPEN, OPEN], [ANY, ANY], ...former]);
}

/** Options in the order of their question, so that one set of answers has one link. */
export function inOrder(options: readonly string[], question: Question, words: LinkWords): readonly string[] {
  const order = [...new Set(optionIds(question, words).values())];
  return options.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}
