import type { Answers, Importance } from '#catalogue/schema.ts';

/**
 * The answers after somebody gives a group an importance of their own, or takes it back.
 *
 * @param importance `undefined` leaves the group to what the other answers say
 */
export function setImportance(
  answers: Answers,
  questionId: string,
  group: string,
  importance: Importance | undefined,
): Answers {
  const { [questionId]: before = [], ...others } = answers;
  const rest = before.filter((id) => id.slice(0, id.lastIndexOf('-')) !== group);
  const next = importance === undefined ? rest : [...rest, `${group}-${importance}`].toSorted();
  return next.length === 0 ? others : { ...others, [questionId]: next };
}
