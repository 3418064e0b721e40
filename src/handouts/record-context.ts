import { markdownText } from '#ui/markdown.ts';
import { points } from '#ui/points.ts';
import type { Handout } from './handout.ts';
import { list, section, table } from './markdown-parts.ts';

function situation({ situation: rows, open }: Handout): string {
  const answered = rows.map(({ question, said, idle }) => [
    markdownText(question.name),
    `${markdownText(said.join(', '))}${idle ? ' (not asked any more after the other answers: counts for nothing)' : ''}`,
  ]);
  const names = markdownText(open.map(({ name }) => name).join(', '));
  const count = open.length === 1 ? 'One question is open and moves' : `${open.length} questions are open and move`;
  return section(
    3,
    'The situation',
    answered.length === 0 ? 'Nothing was answered.' : table(['Question', 'Answer'], answered),
    open.length === 0 ? '' : `${count} nothing: ${names}.`,
  );
}

function whatMatters({ weights }: Handout): string {
  const rows = weights.map(({ group, words, otherwise, weight }) => [
    markdownText(group.name),
    `${markdownText(words)}${otherwise === undefined ? '' : `, set by hand; the answers alone say ${markdownText(otherwise)}`}`,
    points(weight),
  ]);
  return rows.length === 0 ? '' : section(3, 'What matters', table(['Group', 'How much', 'Weight of 100'], rows));
}

/** What was given: the answers, what was assumed, and how much each group matters. */
export function contextOf(handout: Handout): string {
  return section(
    2,
    'Context',
    situation(handout),
    section(3, 'Assumed, because it was not said', list(handout.assumed.map(markdownText))),
    whatMatters(handout),
  );
}
