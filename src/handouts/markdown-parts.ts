import { markdownLine, markdownText } from '#ui/markdown.ts';
import { sentence } from '#ui/sentence.ts';
import type { Citations } from './citations.ts';
import type { CheckedFact, SaidStatement, StatedFact } from './handout.ts';

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(markdownLine).join('');
}

/** A list; the lines are Markdown already. */
export function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}\n`).join('');
}

/** A heading with what stands below it; nothing where there is nothing. */
export function section(level: 2 | 3 | 4, title: string, ...parts: readonly string[]): string {
  const body = parts.filter((part) => part !== '').map((part) => (part.endsWith('\n') ? part : `${part}\n`));
  return body.length === 0 ? '' : `${'#'.repeat(level)} ${markdownText(title)}\n\n${body.join('\n')}`;
}

/** What a fact says, and who says so. */
export function factText({ words, detail, ...backed }: StatedFact, { cite }: Citations): string {
  return `**${markdownText(words)}**. ${markdownText(sentence(detail))} (${cite(backed)})`;
}

/** The same with its criterion in front. */
export function namedFact(fact: StatedFact, citations: Citations): string {
  return `${markdownText(fact.criterion.name)}: ${factText(fact, citations)}`;
}

/** Statements, each with who says so. */
export function statements(all: readonly SaidStatement[], { cite }: Citations): string {
  return all.map(({ says, ...backed }) => `${markdownText(sentence(says))} (${cite(backed)})`).join(' ');
}

/** Why something is required. */
export function requiredBy({ asked, because }: CheckedFact): string {
  return [asked, because].filter((words) => words !== '').join('. ');
}
