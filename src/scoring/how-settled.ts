import type { Answers, Catalogue, UsualAnswers } from '#catalogue/schema.ts';
import { completionDrawer, questionsToDraw } from './completions.ts';
import { leadersOf } from './facts-that-matter.ts';
import { leastShare } from './least-share.ts';
import { recommend } from './recommend.ts';
import { meet, tellingQuestions, type Completion, type TellingQuestion } from './telling-questions.ts';

/** The seed of the completions, said with every figure: the same answers give the same numbers. */
export const settledSeed = 20_261_101;

/** Completions that are drawn; the standard error of a share is then at most 0.016. */
export const settledSamples = 1000;

/** The first place is settled when it is all but certain (97.5 %) to stay in at least this share of all completions. */
export const settledFrom = 0.9;

/** How well the first place stands against the answers that are still to come. */
export interface HowSettled {
  /** those that lead now, sharing the first place */
  readonly leaders: readonly string[];
  /** completions that were drawn; 0 where no question is open */
  readonly samples: number;
  /** share of the completions in which one of the leaders comes first, alone or with others */
  readonly stays: number;
  /** never true on the strength of a few completions */
  readonly settled: boolean;
  /** the open questions, most telling first */
  readonly questions: readonly TellingQuestion[];
}

/**
 * How settled the first place is, in steps of about one scoring each; yields how many completions were tried.
 *
 * @param usual odds with which the open questions are answered
 * @returns `undefined` when no platform is left, so that there is no first place
 */
export function* howSettledInSteps(
  answers: Answers,
  catalogue: Catalogue,
  usual: UsualAnswers,
  samples = settledSamples,
): Generator<number, HowSettled | undefined> {
  const leadersFor = (given: Answers) => leadersOf(recommend(given, catalogue));
  const leaders = leadersFor(answers);
  if (leaders.length === 0) return undefined;
  const questions = questionsToDraw(answers, catalogue);
  if (questions.length === 0) return { leaders, samples: 0, stays: 1, settled: true, questions: [] };

  const draw = completionDrawer(questions, answers, usual, settledSeed);
  const completions: Completion[] = [];
  while (completions.length < samples) {
    const completed = draw();
    completions.push({ answers: completed, leaders: leadersFor(completed) });
    yield completions.length;
  }
  const hits = completions.filter((completion) => meet(leaders, completion.leaders)).length;
  return {
    leaders,
    samples,
    stays: hits / samples,
    settled: leastShare(hits, samples) >= settledFrom,
    questions: yield* tellingQuestions(questions, answers, completions, leadersFor),
  };
}

/**
 * How settled the first place is: the open questions on the path are answered at random, again and again, and
 * it is counted how often today's leader still comes first. Pure: the same answers, catalogue and odds give the
 * same numbers.
 *
 * @returns `undefined` when no platform is left
 */
export function howSettled(
  answers: Answers,
  catalogue: Catalogue,
  usual: UsualAnswers,
  samples = settledSamples,
): HowSettled | undefined {
  const steps = howSettledInSteps(answers, catalogue, usual, samples);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
