import { dateWords } from '#ui/date-words.ts';
import { csvText } from '#ui/csv.ts';
import { markdownAddress, markdownLine, markdownText } from '#ui/markdown.ts';
import { evidenceWords } from '#ui/source-note.tsx';
import type { Backing } from '#catalogue/schema.ts';
import type { Matrix } from './matrix.ts';

/** Something that is said, with who says so: one line of a table that is taken away. */
interface Line {
  readonly cells: readonly string[];
  readonly backing: Backing;
}

/** A table as it is taken away: a line a statement, so that each keeps its date and source. */
export interface Sheet {
  readonly title: string;
  readonly head: readonly string[];
  readonly lines: readonly Line[];
}

/** A matrix as a sheet. */
export function sheetOfMatrix({ corner, columns, groups }: Matrix, title: string): Sheet {
  const lines = groups.flatMap((group) =>
    group.rows.flatMap((row) =>
      columns.flatMap((column, at): readonly Line[] => {
        const cell = row.cells[at];
        if (cell === undefined) return [];
        const { value, aside = '', says, backing } = cell;
        return [{ cells: [group.name, row.name, column.name, value, aside, says], backing }];
      }),
    ),
  );
  return { title, head: ['Group', corner, 'Mode', 'Value', 'Name or date', 'Detail'], lines };
}

export function sheetCsv({ head, lines }: Sheet): string {
  const rows = lines.map(({ cells, backing: { evidence, asOf = '', source = '' } }) => {
    return [...cells, evidenceWords[evidence], asOf, source];
  });
  return csvText([[...head, 'Evidence', 'Date', 'Source'], ...rows]);
}

export function sheetMarkdown({ title, head, lines }: Sheet): string {
  const all = [...head, 'Evidence', 'Date', 'Source'];
  const rows = lines.map(({ cells, backing: { evidence, asOf, source } }) =>
    markdownLine([
      ...[...cells, evidenceWords[evidence], asOf === undefined ? '' : dateWords(asOf)].map(markdownText),
      source === undefined ? '' : `<${markdownAddress(source)}>`,
    ]),
  );
  return `# ${markdownText(title)}\n\n${markdownLine(all)}${markdownLine(all.map(() => '---'))}${rows.join('')}`;
}
