import type { Fact } from '#catalogue/schema.ts';
import { dateWords } from '#ui/date-words.ts';
import { markdownAddress, markdownLine, markdownText } from '#ui/markdown.ts';
import { sentence } from '#ui/sentence.ts';
import { evidenceWords } from '#ui/source-note.tsx';
import { valueWords } from '#ui/value-words.ts';
import { factOf, type Column, type RowCriterion, type RowGroup } from './compared.ts';

function cell({ value, detail, evidence, asOf, source }: Fact, { scale }: RowCriterion): string {
  const words = `**${markdownText(valueWords(value, scale))}**: ${markdownText(sentence(detail))}`;
  const date = asOf === undefined ? '' : `, ${markdownText(dateWords(asOf))}`;
  const address = source === undefined ? '' : `: <${markdownAddress(source)}>`;
  return `${words} (${evidenceWords[evidence]}${date}${address})`;
}

/**
 * A comparison as Markdown: a table a group, and in every cell the value, its detail, the kind of
 * evidence, the date and the source.
 *
 * @param groups the rows that are to be in it
 * @param address where it was made, which stands below its title
 */
export function comparisonMarkdown(
  groups: readonly RowGroup[],
  columns: readonly Column[],
  title: string,
  address: string,
): string {
  const head = markdownLine(['Criterion', ...columns.map(({ name }) => markdownText(name))]);
  const rule = markdownLine(['---', ...columns.map(() => '---')]);
  const tables = groups
    .filter(({ criteria }) => criteria.length > 0)
    .map(({ group, criteria }) => {
      const lines = criteria.map((criterion) =>
        markdownLine([
          markdownText(criterion.label),
          ...columns.map((column) => cell(factOf(column, criterion.id), criterion)),
        ]),
      );
      return `\n## ${markdownText(group.label)}\n\n${head}${rule}${lines.join('')}`;
    });
  return `# ${markdownText(title)}\n\nMade from <${markdownAddress(address)}>.\n${tables.join('')}`;
}
