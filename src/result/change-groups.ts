import type { AnswerFlip } from '#scoring/other-answers.ts';
import type { Labels } from './labels.ts';

/** Changes of one question, of one kind, that lead to the same platform: they make one sentence. */
export interface ChangeGroup {
  readonly key: string;
  readonly leader: string | undefined;
  readonly flips: readonly [AnswerFlip, ...AnswerFlip[]];
}

/** Most likely first, as the flips come; those after which nothing is left stand last. */
export function changeGroups(flips: readonly AnswerFlip[]): readonly ChangeGroup[] {
  const byKey = Map.groupBy(flips, ({ question, change, leader }) => `${question} ${change} ${leader ?? ''}`);
  const groups = [...byKey].flatMap(([key, [first, ...others]]): readonly ChangeGroup[] =>
    first === undefined ? [] : [{ key, leader: first.leader, flips: [first, ...others] }],
  );
  return groups.toSorted((a, b) => Number(a.leader === undefined) - Number(b.leader === undefined));
}

/** A sentence in three parts: its options stand in the middle, each with the result it leads to. */
export interface ChangeWords {
  readonly before: string;
  readonly options: readonly string[];
  readonly after: string;
}

function condition({ question, change, likelihood }: AnswerFlip, labels: Labels): string {
  const name = `“${labels.question(question)}”`;
  switch (change) {
    case 'added':
      return `If ${name} ${likelihood === 'open' ? 'named' : 'also named'} `;
    case 'taken away':
      return `If ${name} no longer named `;
    case 'left open':
      return `If ${name} were left open`;
    case 'chosen':
    default:
      return `If ${name} were `;
  }
}

/** “If the budget were Nothing, X would come first.” */
export function changeWords({ leader, flips }: ChangeGroup, labels: Labels): ChangeWords {
  const [first] = flips;
  const then = leader === undefined ? 'no platform would be left' : `${labels.platform(leader)} would come first`;
  const options =
    first.change === 'left open' ? [] : flips.map(({ question, option }) => `“${labels.option(question, option)}”`);
  return { before: condition(first, labels), options, after: `, ${then}.` };
}
