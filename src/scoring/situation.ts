import type { Answers, Catalogue, Cover, Demand, Effects, Importance, Option } from '#catalogue/schema.ts';
import { readClassOption, startingClasses } from './importance.ts';
import { chosenOptions, doesNotMatter, isOpen, pathOf } from './path.ts';
import { requirementsOf } from './requirements.ts';
import { termsOf } from './terms.ts';

/** The option of a question from which something follows. */
export interface Asked {
  readonly question: string;
  readonly option: string;
}

/** A chosen option with the question it answers. */
export interface Chosen extends Asked {
  readonly effects: Option;
}

/** Something that a platform must offer; one satisfied alternative is enough. */
export interface Requirement {
  /** the answers that ask for it; empty when it stands without an answer */
  readonly asked: readonly Asked[];
  readonly alternatives: readonly Demand[];
  /** for a requirement that stands without an answer, or arises from several: why */
  readonly because?: string;
}

/** Weight inside a group for one criterion, or for several of which the best counts. */
export interface Term {
  readonly group: string;
  readonly criteria: readonly string[];
  readonly weight: number;
  readonly asked: readonly Asked[];
}

/** What the answers amount to: everything that screening and scoring need to know of them. */
export interface Situation {
  readonly requirements: readonly Requirement[];
  readonly terms: readonly Term[];
  readonly classes: Readonly<Record<string, Importance>>;
  /** classes as the other answers would have set them, before the person's own priorities */
  readonly startingClasses: Readonly<Record<string, Importance>>;
  readonly covers: readonly Cover[];
}

/** The options that count, in the order of the path. Ids that a question does not know are passed over. */
function chosen(answers: Answers, catalogue: Catalogue): readonly Chosen[] {
  return pathOf(catalogue.questions, answers).flatMap((question) =>
    chosenOptions(answers, question.id).flatMap((id) => {
      const effects = question.options.find((option) => option.id === id);
      return effects === undefined ? [] : [{ question: question.id, option: id, effects }];
    }),
  );
}

/** Criteria that an answer takes out of play. */
function mutedCriteria(answers: Answers, catalogue: Catalogue, effects: readonly Effects[]): ReadonlySet<string> {
  const indifferent = catalogue.questions.filter(({ id }) => doesNotMatter(answers, id));
  return new Set([...effects.flatMap(({ mutes = [] }) => mutes), ...indifferent.flatMap(({ about = [] }) => about)]);
}

/** Criteria on which an answered question has the say: their base weight stands back. */
function settledCriteria(options: readonly Chosen[], catalogue: Catalogue): ReadonlySet<string> {
  const answered = new Set(options.map(({ question }) => question));
  return new Set(catalogue.questions.flatMap(({ id, about = [] }) => (answered.has(id) ? about : [])));
}

/** Criteria whose standing requirement does not hold under these answers. */
function liftedCriteria(answers: Answers, catalogue: Catalogue, effects: readonly Effects[]): ReadonlySet<string> {
  const indifferent = catalogue.questions.filter(({ id }) => doesNotMatter(answers, id));
  const ofAllOptions = indifferent.flatMap(({ options }) => options.flatMap(({ lifts = [] }) => lifts));
  return new Set([...effects.flatMap(({ lifts = [] }) => lifts), ...ofAllOptions]);
}

function priorities(answers: Answers, catalogue: Catalogue): Readonly<Record<string, Importance>> {
  const questions = catalogue.questions.filter(({ kind, id }) => kind === 'classes' && !isOpen(answers, id));
  const read = questions.flatMap(({ id }) =>
    chosenOptions(answers, id).map((option) => readClassOption(option, catalogue.groups)),
  );
  return Object.fromEntries(read.flatMap((each) => (each === undefined ? [] : [[each.group, each.importance]])));
}

/**
 * Works out what a set of answers asks for. Open questions ask for nothing; unknown questions and
 * options are passed over, since a link may carry anything.
 */
export function situationOf(answers: Answers, catalogue: Catalogue): Situation {
  const options = chosen(answers, catalogue);
  const effects = options.map((option) => option.effects);
  const muted = mutedCriteria(answers, catalogue, effects);
  const lifted = liftedCriteria(answers, catalogue, effects);
  const starting = startingClasses(catalogue.groups, effects);
  return {
    requirements: requirementsOf(options, catalogue, lifted),
    terms: termsOf(options, catalogue, { muted, settled: settledCriteria(options, catalogue) }),
    classes: { ...starting, ...priorities(answers, catalogue) },
    startingClasses: starting,
    covers: effects.flatMap(({ covers = [] }) => covers),
  };
}
