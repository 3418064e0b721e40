import { csvText } from '#ui/csv.ts';
import { evidenceWords } from '#ui/source-note.tsx';
import { valueWords } from '#ui/value-words.ts';
import { factOf, type Column, type RowCriterion, type RowGroup } from './compared.ts';

/** Numbers and dates as they are, so that a spreadsheet can reckon with them; else the words. */
function plainValue(value: string | number, { scale }: RowCriterion): string {
  if (value === 'unknown') return valueWords(value, scale);
  return scale.kind === 'number' || scale.kind === 'date' ? String(value) : valueWords(value, scale);
}

/**
 * A comparison as CSV (RFC 4180): a line a row of the table, and for every platform its value, detail,
 * evidence, date and source.
 *
 * @param groups the rows that are to be in it
 * @param address where it was made, which stands in the last line
 */
export function comparisonCsv(groups: readonly RowGroup[], columns: readonly Column[], address: string): string {
  const parts = ['', ': detail', ': evidence', ': date', ': source'];
  const head = ['Group', 'Criterion', 'Unit', ...columns.flatMap(({ name }) => parts.map((part) => name + part))];
  const lines = groups.flatMap(({ group, criteria }) =>
    criteria.map((criterion) => [
      group.label,
      criterion.label,
      criterion.scale.kind === 'number' ? criterion.scale.unit : '',
      ...columns.flatMap((column) => {
        const { value, detail, evidence, asOf, source } = factOf(column, criterion.id);
        return [plainValue(value, criterion), detail, evidenceWords[evidence], asOf ?? '', source ?? ''];
      }),
    ]),
  );
  const from = ['Made from', address, ...head.slice(2).map(() => '')];
  return csvText([head, ...lines, from]);
}
