import { OPEN, type Answers, type Catalogue, type Question } from '#catalogue/schema.ts';
import { chosenOptions, isOpen, pathOf } from './path.ts';
import { recommend } from './recommend.ts';

/**
 * How likely a change of mind is: an open question may be answered any day, a neighbouring option is soon
 * chosen. What goes against an assumption is far off: the assumption is what nearly everybody has.
 */
export type Likelihood = 'open' | 'near' | 'far';

/** One question answered otherwise. */
export interface OtherAnswer {
  readonly question: string;
  /** the option that is added, taken away, or chosen instead */
  readonly option: string;
  readonly change: 'chosen' | 'added' | 'taken away' | 'left open';
  readonly likelihood: Likelihood;
  readonly answers: Answers;
}

/** A change of one answer that puts another platform first. */
export interface AnswerFlip extends OtherAnswer {
  /** id of the platform that leads then; `undefined` when nothing is left */
  readonly leader: string | undefined;
}

const likelihoods: readonly Likelihood[] = ['open', 'near', 'far'];

function without(answers: Answers, question: string): Answers {
  const { [question]: _, ...others } = answers;
  return others;
}

function nearness(given: number, place: number): Likelihood {
  if (given < 0) return 'open';
  return Math.abs(place - given) === 1 ? 'near' : 'far';
}

function ofSingleChoice(question: Question, answers: Answers): readonly OtherAnswer[] {
  const given = chosenOptions(answers, question.id)[0];
  const at = question.options.findIndex(({ id }) => id === given);
  const others = question.options.flatMap(({ id, lifts }, place): readonly OtherAnswer[] => {
    if (id === given) return [];
    const likelihood = lifts === undefined ? nearness(at, place) : 'far';
    return [
      { question: question.id, option: id, change: 'chosen', likelihood, answers: { ...answers, [question.id]: [id] } },
    ];
  });
  if (given === undefined) return others;
  const left: OtherAnswer = {
    question: question.id,
    option: given,
    change: 'left open',
    likelihood: 'far',
    answers: without(answers, question.id),
  };
  return [...others, left];
}

function ofSeveralChoices(question: Question, answers: Answers): readonly OtherAnswer[] {
  const given = chosenOptions(answers, question.id);
  const likelihood: Likelihood = isOpen(answers, question.id) ? 'open' : 'near';
  return question.options.flatMap(({ id, alone }): readonly OtherAnswer[] => {
    const has = given.includes(id);
    if (alone && !has && given.length > 0) return [];
    const rest = given.filter(
      (each) => each !== id && !question.options.some((option) => option.alone && option.id === each),
    );
    const next = has ? rest : [...rest, id];
    const change = has ? 'taken away' : 'added';
    const changed = next.length === 0 ? without(answers, question.id) : { ...answers, [question.id]: next };
    return [{ question: question.id, option: id, change, likelihood, answers: changed }];
  });
}

/**
 * Every way to answer one question otherwise: each other option of a single choice, each option added to
 * or taken from several, each answer left open. Questions about priorities are not among them: weights
 * have their own exact answer.
 */
export function otherAnswers(answers: Answers, catalogue: Catalogue): readonly OtherAnswer[] {
  return pathOf(catalogue.questions, answers).flatMap((question) => {
    if (question.kind === 'classes') return [];
    if (answers[question.id]?.some((id) => id !== OPEN) && chosenOptions(answers, question.id).length === 0) return [];
    return question.kind === 'one' ? ofSingleChoice(question, answers) : ofSeveralChoices(question, answers);
  });
}

/** Scores one changed answer; `undefined` when the same platform leads. Where several share the first place, none of them is a change. */
export function answerFlip(
  other: OtherAnswer,
  leaders: readonly string[],
  catalogue: Catalogue,
): AnswerFlip | undefined {
  const then = recommend(other.answers, catalogue).ranked.filter(({ place }) => place === 1);
  if (then.some(({ platform }) => leaders.includes(platform))) return undefined;
  return { ...other, leader: then[0]?.platform };
}

/** Most likely first; in the order of the questions where that is the same. */
export function byLikelihood(a: OtherAnswer, b: OtherAnswer): number {
  return likelihoods.indexOf(a.likelihood) - likelihoods.indexOf(b.likelihood);
}
