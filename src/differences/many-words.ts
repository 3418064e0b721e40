import type { Outcome } from '#scoring/exchange.ts';
import { inARow } from '#ui/in-a-row.ts';
import { points } from '#ui/points.ts';
import { calledWords } from './called-words.ts';
import { checkWords } from './check-words.ts';
import type { Labels } from './labels.ts';
import type { ShownOpinion } from './shown-opinion.ts';

const opinionOf = ({ exchange }: Outcome): number => exchange.opinion;

/** How far ahead, over several opinions: `1.0 points ahead`, or from the least to the most. */
function aheadWords(outcomes: readonly Outcome[]): string {
  const ahead = outcomes.flatMap(({ lead }) => (lead?.after === undefined ? [] : [-lead.after]));
  if (ahead.length === 0) return '';
  const [least, most] = [points(Math.min(...ahead)), points(Math.max(...ahead))];
  return least === most ? ` (${least} points ahead)` : ` (${least} to ${most} points ahead)`;
}

/** Which former leaders the answer rules out, each once. */
function ruledOutWords(outcomes: readonly Outcome[], labels: Labels): readonly string[] {
  const out = new Map(outcomes.flatMap(({ ruledOut }) => ruledOut.map((each) => [each.platform, each.failures])));
  const words = [...out].map(
    ([platform, failures]) => `${labels.platform(platform)} (${checkWords(failures, labels)})`,
  );
  return words.length === 0 ? [] : [`${inARow(words, 'and')} would be ruled out`];
}

/**
 * What follows for several opinions from one answer, in one sentence: who would come first anew, for whom,
 * and who would be ruled out. Nothing is said of those that keep their leader.
 *
 * @param outcomes of one answer to one question
 * @param from whose answer it is
 */
export function exchangeOfMany(
  outcomes: readonly Outcome[],
  from: string,
  opinions: readonly ShownOpinion[],
  labels: Labels,
): string | undefined {
  const moved = outcomes.filter((each) => each.moved);
  if (moved.length === 0) return undefined;
  const whom = (some: readonly Outcome[]): string => calledWords(opinions, some.map(opinionOf));
  const emptied = moved.filter(({ leaders }) => leaders.length === 0);
  const byLeader = Map.groupBy(
    moved.filter(({ leaders }) => leaders.length > 0),
    ({ leaders }) => inARow(leaders.map(labels.platform), 'and'),
  );
  const firsts = [...byLeader].map(([who, some], at) => {
    return `${who} ${at === 0 ? 'would come first ' : ''}for ${whom(some)}${aheadWords(some)}`;
  });
  const parts = [
    ...(firsts.length > 0 ? [inARow(firsts, 'and')] : []),
    ...ruledOutWords(moved, labels),
    ...(emptied.length > 0 ? [`no platform would be left for ${whom(emptied)}`] : []),
  ];
  return `With ${from}’s answer, ${parts.join('; ')}.`;
}
