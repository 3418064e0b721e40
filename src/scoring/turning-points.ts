import type { AnswerLine } from './answer-lines.ts';
import type { Outcome } from './exchange.ts';
import { leadersOf } from './facts-that-matter.ts';
import type { Verdict } from './recommend.ts';
import type { Check } from './screen.ts';

/** A platform that leads for some opinions and is ruled out for another one. */
export interface ExcludedLeader {
  readonly platform: string;
  /** places of the opinions for which it leads */
  readonly leadsFor: readonly number[];
  /** place of the opinion that rules it out */
  readonly opinion: number;
  readonly failures: readonly Check[];
}

/** A question on which opinions differ, and what hangs on it. */
export interface TurningPoint {
  readonly line: AnswerLine;
  readonly outcomes: readonly Outcome[];
  /** leaders of others that an answer to this question rules out, with the requirements that come from it */
  readonly excluded: readonly ExcludedLeader[];
  /** in how many of the exchanges somebody leads who did not lead before */
  readonly moves: number;
  /** the most by which an exchange changes a lead, in shares of the whole */
  readonly shift: number;
}

/** Who leads for one opinion and is ruled out for another. */
export function excludedLeaders(verdicts: readonly Verdict[]): readonly ExcludedLeader[] {
  const leaders = Map.groupBy(
    verdicts.flatMap((verdict, opinion) => leadersOf(verdict).map((platform) => ({ platform, opinion }))),
    ({ platform }) => platform,
  );
  return [...leaders].flatMap(([platform, leads]) =>
    verdicts.flatMap(({ ruledOut }, opinion): readonly ExcludedLeader[] => {
      const out = ruledOut.find((each) => each.platform === platform);
      if (out === undefined) return [];
      return [{ platform, leadsFor: leads.map((each) => each.opinion), opinion, failures: out.failures }];
    }),
  );
}

function shiftOf({ lead }: Outcome): number {
  return lead?.before === undefined || lead.after === undefined ? 0 : Math.abs(lead.after - lead.before);
}

/** Those requirements of an excluded leader that come from an answer to the question. */
function excludedBy(question: string, excluded: readonly ExcludedLeader[]): readonly ExcludedLeader[] {
  return excluded.flatMap((each) => {
    const failures = each.failures.filter(({ requirement }) =>
      requirement.asked.some((asked) => asked.question === question),
    );
    return failures.length === 0 ? [] : [{ ...each, failures }];
  });
}

/**
 * The questions on which opinions differ, most decisive first: those where the other answer puts somebody
 * else first, the more often the further in front; then those that rule out somebody's leader; then those
 * that shift the points most.
 */
export function turningPoints(
  lines: readonly AnswerLine[],
  outcomes: readonly Outcome[],
  excluded: readonly ExcludedLeader[],
): readonly TurningPoint[] {
  return lines
    .filter(({ isSame }) => !isSame)
    .map((line): TurningPoint => {
      const own = outcomes.filter(({ exchange }) => exchange.question === line.question);
      return {
        line,
        outcomes: own,
        excluded: excludedBy(line.question, excluded),
        moves: own.filter(({ moved }) => moved).length,
        shift: Math.max(0, ...own.map(shiftOf)),
      };
    })
    .toSorted(
      (a, b) =>
        b.moves / b.outcomes.length - a.moves / a.outcomes.length ||
        b.excluded.length - a.excluded.length ||
        b.shift - a.shift,
    );
}
