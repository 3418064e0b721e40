import type { Answers } from '#catalogue/schema.ts';
import type { Verdict } from '#scoring/recommend.ts';
import type { Change } from './change.ts';

/** A set of answers as one catalogue reads them, and what it makes of them. */
export interface Judged {
  readonly answers: Answers;
  readonly verdict: Verdict;
}

/** Ids of the criteria that these answers weigh or require, or that a contract of theirs reads. */
function countingCriteria({ situation: { terms, requirements, covers } }: Verdict): readonly string[] {
  return [
    ...terms.flatMap(({ criteria }) => criteria),
    ...requirements.flatMap(({ alternatives }) => alternatives.map(({ criterion }) => criterion)),
    ...covers.flatMap(({ criterion, by }) => [criterion, by]),
  ];
}

/**
 * Which changes have anything to do with a set of answers, as they were read and judged in both catalogues: facts
 * on criteria that count, rules of such criteria, questions that were answered, platforms that are in the order.
 *
 * @returns a test for one change
 */
export function bearingOn(earlier: Judged, later: Judged): (change: Change) => boolean {
  const criteria = new Set([earlier, later].flatMap(({ verdict }) => countingCriteria(verdict)));
  const ranked = new Set([earlier, later].flatMap(({ verdict }) => verdict.ranked.map(({ platform }) => platform)));
  const given = new Map<string, Set<string>>();
  for (const { answers } of [earlier, later]) {
    for (const [question, options] of Object.entries(answers)) {
      given.set(question, new Set([...(given.get(question) ?? []), ...options]));
    }
  }
  return (change) => {
    switch (change.kind) {
      case 'fact':
      case 'criterion':
        return criteria.has(change.criterion);
      case 'platform':
        return ranked.has(change.platform);
      case 'question':
        return given.has(change.question);
      case 'option':
        return given.get(change.question)?.has(change.option) ?? false;
      case 'groups':
        return true;
      default:
        return true;
    }
  };
}
