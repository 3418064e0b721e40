import type { Answers, Question } from '#catalogue/schema.ts';

/** One way to answer what is open, and who comes first then. */
export interface Completion {
  readonly answers: Answers;
  /** those that share the first place; empty when nothing is left */
  readonly leaders: readonly string[];
}

/** What an answer to one open question would tell about who comes first. */
export interface TellingQuestion {
  readonly question: string;
  /** share of the completions in which whoever leads once it is answered comes first */
  readonly after: number;
  /** by how much that is more than the share in which today's leader stays; negative where the answer misleads */
  readonly gain: number;
  /** standard error of the gain, over the same completions */
  readonly standardError: number;
  /** whether the gain is more than two standard errors: more than chance of the draw */
  readonly tells: boolean;
}

/** True when two first places have a platform in common. */
export function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((platform) => others.includes(platform));
}

/** Takes one question of a completion over into the answers given so far. */
function withOnly(question: Question, given: Answers, completion: Completion): Answers {
  return { ...given, [question.id]: completion.answers[question.id] ?? [] };
}

function summary(question: string, differences: readonly number[], stays: number): TellingQuestion {
  const samples = differences.length;
  const gain = differences.reduce((sum, each) => sum + each, 0) / samples;
  const variance = differences.reduce((sum, each) => sum + (each - gain) ** 2, 0) / samples;
  const standardError = Math.sqrt(variance / samples);
  return { question, after: stays + gain, gain, standardError, tells: gain > 2 * standardError };
}

/**
 * How telling each open question is: the expected value of knowing its answer, where the first place after all
 * answers is right or wrong. For each completion, the answer it gives to that question is added to those given
 * so far, and who leads then is held against who leads in the end. The mean is an unbiased estimate; a question
 * that moves no platform has a gain of exactly 0.
 *
 * The measure is that of Howard 1966, Information value theory, IEEE Transactions on Systems Science and
 * Cybernetics 2, with 1 for the right platform and 0 for any other.
 *
 * @param leadersOf scores a set of answers; called once for each different answer that was drawn
 * @returns most telling first, of equals the earlier one on the path; yields how many completions there are, after each scoring
 */
export function* tellingQuestions(
  questions: readonly Question[],
  given: Answers,
  completions: readonly Completion[],
  leadersOf: (answers: Answers) => readonly string[],
): Generator<number, readonly TellingQuestion[]> {
  const today = leadersOf(given);
  const stays = completions.filter(({ leaders }) => meet(today, leaders)).length / completions.length;
  const found: TellingQuestion[] = [];
  for (const question of questions) {
    const known = new Map<string, readonly string[]>();
    const differences: number[] = [];
    for (const completion of completions) {
      const answer = (completion.answers[question.id] ?? []).join('.');
      let leaders = known.get(answer);
      if (leaders === undefined) {
        leaders = leadersOf(withOnly(question, given, completion));
        known.set(answer, leaders);
        yield completions.length;
      }
      differences.push(Number(meet(leaders, completion.leaders)) - Number(meet(today, completion.leaders)));
    }
    found.push(summary(question.id, differences, stays));
  }
  return found.toSorted((a, b) => b.gain - a.gain);
}
