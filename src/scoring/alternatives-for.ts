import type { AlternativeRules, AnswerCondition, Answers, Question } from '#catalogue/schema.ts';
import { chosenOptions, pathOf } from './path.ts';
import type { Asked } from './situation.ts';

/** A trigger that holds, and the answers through which it does. */
export interface SpokenFor {
  readonly because: string;
  readonly asked: readonly Asked[];
}

/** What a set of answers says of one alternative. */
export interface AlternativeStanding {
  /** id of the alternative */
  readonly alternative: string;
  /** the triggers that hold, as the catalogue has them */
  readonly speaksFor: readonly SpokenFor[];
  /** the answers that speak against it; while there is one, nothing that speaks for it counts */
  readonly speaksAgainst: readonly Asked[];
}

/** The answers that count, by question: on the path, and with an option that the question knows. */
function answersThatCount(answers: Answers, questions: readonly Question[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    pathOf(questions, answers).map(({ id, options }) => [
      id,
      chosenOptions(answers, id).filter((chosen) => options.some((option) => option.id === chosen)),
    ]),
  );
}

/** The answers that meet a condition; empty when it is not met. */
function metBy(condition: AnswerCondition, given: ReadonlyMap<string, readonly string[]>): readonly Asked[] {
  const { question } = condition;
  const chosen = given.get(question) ?? [];
  const asked = (option: string): Asked => ({ question, option });
  if ('anyOf' in condition) return chosen.filter((option) => condition.anyOf.includes(option)).map(asked);
  return chosen.every((option) => condition.onlyOf.includes(option)) ? chosen.map(asked) : [];
}

/**
 * What answers say of every alternative, in the alternatives' own order, whatever the order they come in.
 * An open question says nothing, neither for nor against.
 */
export function alternativeStandings(
  answers: Answers,
  alternatives: readonly AlternativeRules[],
  questions: readonly Question[],
): readonly AlternativeStanding[] {
  const given = answersThatCount(answers, questions);
  return alternatives
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, triggers, unless }) => ({
      alternative: id,
      speaksFor: triggers.flatMap(({ when, because }) => {
        const met = when.map((condition) => metBy(condition, given));
        return met.every((asked) => asked.length > 0) ? [{ because, asked: met.flat() }] : [];
      }),
      speaksAgainst: unless.flatMap((condition) => metBy(condition, given)),
    }));
}

/** The alternatives that answers make worth a look: something speaks for them and nothing against. */
export function alternativesFor(
  answers: Answers,
  alternatives: readonly AlternativeRules[],
  questions: readonly Question[],
): readonly AlternativeStanding[] {
  return alternativeStandings(answers, alternatives, questions).filter(
    ({ speaksFor, speaksAgainst }) => speaksFor.length > 0 && speaksAgainst.length === 0,
  );
}
