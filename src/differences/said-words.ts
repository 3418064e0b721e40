import type { AnswerLine } from '#scoring/answer-lines.ts';
import type { Labels } from './labels.ts';

/** What one opinion says to a question; `undefined` where it says nothing. */
export function saidWords({ question, said }: AnswerLine, at: number, labels: Labels): string | undefined {
  const options = said[at] ?? [];
  return options.length === 0 ? undefined : options.map((option) => labels.option(question, option)).join(', ');
}

/** The answers to a question, each once, with the places of the opinions that gave it. */
export function saidBy(line: AnswerLine, labels: Labels): ReadonlyMap<string | undefined, readonly number[]> {
  return Map.groupBy(line.said.keys(), (at) => saidWords(line, at, labels));
}
