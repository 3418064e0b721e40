import type { Answers, Catalogue } from '#catalogue/schema.ts';
import { answerKey, type AnswerLine } from './answer-lines.ts';
import { leadersOf } from './facts-that-matter.ts';
import { recommend, type RuledOut, type Verdict } from './recommend.ts';

/** One opinion with the answer that others gave to one question. */
export interface Exchange {
  readonly question: string;
  /** place of the opinion whose own answer is taken out */
  readonly opinion: number;
  /** places of the opinions that gave the answer that is put in */
  readonly from: readonly number[];
  readonly answers: Answers;
}

/** How far one platform is before another, in shares of the whole; `undefined` where one of them is ruled out. */
export interface Lead {
  /** who led before the exchange */
  readonly leader: string;
  readonly rival: string;
  readonly before: number | undefined;
  /** negative where the rival has gone ahead */
  readonly after: number | undefined;
}

/** What an exchange does to the result of that opinion. */
export interface Outcome {
  readonly exchange: Exchange;
  /** who leads then: several where first place is shared, nobody where nothing is left */
  readonly leaders: readonly string[];
  /** true when nobody of them led before, or when nobody leads any more */
  readonly moved: boolean;
  /** those who led before and are ruled out then */
  readonly ruledOut: readonly RuledOut[];
  /** those who lead for the others, and are in only after the exchange */
  readonly freed: readonly string[];
  /**
   * the leader before, against who leads then; where it stays the leader, against who leads for the others,
   * or else against its own runner-up; `undefined` where there is no such rival
   */
  readonly lead: Lead | undefined;
}

function answered(answers: Answers, question: string, options: readonly string[]): Answers {
  const { [question]: _, ...others } = answers;
  return options.length === 0 ? others : { ...others, [question]: options };
}

/** Every opinion with every other answer to every question on which they differ. Equal answers are tried once. */
export function exchangesOf(opinions: readonly Answers[], lines: readonly AnswerLine[]): readonly Exchange[] {
  return lines
    .filter(({ isSame }) => !isSame)
    .flatMap(({ question, said }) => {
      const places = Map.groupBy(said.keys(), (place) => answerKey(said[place]));
      return opinions.flatMap((answers, opinion) =>
        [...places.values()]
          .filter((from) => !from.includes(opinion))
          .map((from): Exchange => {
            return { question, opinion, from, answers: answered(answers, question, said[from[0] ?? 0] ?? []) };
          }),
      );
    });
}

function scoreIn({ ranked }: Verdict, platform: string): number | undefined {
  return ranked.find((each) => each.platform === platform)?.score.middle;
}

function leadIn(verdict: Verdict, leader: string, rival: string): number | undefined {
  const [own, other] = [scoreIn(verdict, leader), scoreIn(verdict, rival)];
  return own === undefined || other === undefined ? undefined : own - other;
}

/**
 * Scores one exchange.
 *
 * @param verdicts of all opinions as they stand, in their order
 * @throws {RangeError} when there is no verdict for the opinion
 */
export function outcomeOf(exchange: Exchange, verdicts: readonly Verdict[], catalogue: Catalogue): Outcome {
  const before = verdicts[exchange.opinion];
  if (before === undefined) throw new RangeError(`there is no opinion ${exchange.opinion}`);
  const after = recommend(exchange.answers, catalogue);
  const led = leadersOf(before);
  const leaders = leadersOf(after);
  const theirs = [...new Set(exchange.from.flatMap((place) => leadersOf(verdicts[place] ?? before)))];
  const moved = leaders.length === 0 ? led.length > 0 : !leaders.some((platform) => led.includes(platform));
  const rivals = moved
    ? leaders
    : [...theirs, ...before.ranked.map(({ platform }) => platform)].filter((platform) => !led.includes(platform));
  const [leader] = led;
  const [rival] = rivals;
  const isOut = ({ ruledOut }: Verdict, platform: string): boolean =>
    ruledOut.some((each) => each.platform === platform);
  return {
    exchange,
    leaders,
    moved,
    ruledOut: after.ruledOut.filter(({ platform }) => led.includes(platform)),
    freed: theirs.filter((platform) => isOut(before, platform) && !isOut(after, platform)),
    lead:
      leader === undefined || rival === undefined
        ? undefined
        : { leader, rival, before: leadIn(before, leader, rival), after: leadIn(after, leader, rival) },
  };
}
