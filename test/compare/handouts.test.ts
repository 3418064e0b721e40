import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonCsv } from '#compare/comparison-csv.ts';
import { comparisonMarkdown } from '#compare/comparison-markdown.ts';
import { rowGroups } from '#compare/compared.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { csvCell } from '#ui/csv.ts';
import { markdownText } from '#ui/markdown.ts';
import { sampleColumns } from './sample-columns.ts';

const groups = rowGroups(sampleCatalogue.groups, sampleCatalogue.criteria);
const columns = sampleColumns.slice(0, 3);
const address = 'https://example.org/compare?budget=nothing&with=amber.basalt';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['a; b', '"a; b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+49', "'+49"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("https://example.org","x")', '"\'=HYPERLINK(""https://example.org"",""x"")"'],
  ['5 = 5', '5 = 5'],
])('a CSV cell holds %j as %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

/** Reads CSV as RFC 4180 has it. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') lines.push([]);
  }
  return lines.filter((line) => line.length > 1);
}

test('whatever a cell holds comes out of the file again, and no cell is a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const [[, cell] = []] = cellsOf(`first,${csvCell(text)},last\r\n`);
      expect(cell === text || cell === `'${text}`).toBe(true);
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});

test('CSV has a line a row and five cells a platform: value, detail, evidence, date, source', () => {
  const [head, ...all] = cellsOf(comparisonCsv(groups, columns, address));
  expect(head!.slice(0, 8)).toEqual([
    'Group',
    'Criterion',
    'Unit',
    'Amber',
    'Amber: detail',
    'Amber: evidence',
    'Amber: date',
    'Amber: source',
  ]);
  const from = all.at(-1)!;
  const lines = all.slice(0, -1);
  expect(from.slice(0, 2)).toEqual(['Made from', address]);
  expect(from).toHaveLength(head!.length);
  expect(lines).toHaveLength(sampleCatalogue.criteria.length);
  for (const line of lines) expect(line).toHaveLength(3 + 5 * columns.length);
  const size = lines.find(([, criterion]) => criterion === 'Size')!;
  expect(size.slice(2, 8)).toEqual([
    'hosts',
    '32',
    'Of Amber on Size',
    'The vendor says so',
    '2026-08',
    'https://docs.example.org/amber',
  ]);
  expect(size[13]).toBe('Unknown');
  const restart = lines.find(([, criterion]) => criterion === 'Restart')!;
  expect(restart.slice(3, 8)).toEqual(['No', 'Of Amber on Restart', 'No source found', '', '']);
});

test('Markdown has a table a group, with detail, evidence, date and source in every cell', () => {
  const text = comparisonMarkdown(groups, columns, 'Side by side', address);
  expect(text.startsWith(`# Side by side\n\nMade from <${address}>.\n`)).toBe(true);
  expect(text.match(/^## /gm)).toHaveLength(groups.length);
  expect(text).toContain('| Criterion | Amber | Basalt | Cobalt |\n| --- | --- | --- | --- |\n');
  expect(text).toContain(
    '**32 hosts**: Of Amber on Size. (The vendor says so, August 2026: <https://docs.example.org/amber>)',
  );
  expect(text).toContain('**No**: Of Amber on Restart. (No source found)');
});

test('Markdown has no table for a group without rows', () => {
  const none = groups.map(({ group }) => ({ group, criteria: [] }));
  expect(comparisonMarkdown(none, columns, 'Side by side', address)).toBe(
    `# Side by side\n\nMade from <${address}>.\n`,
  );
});

test('nothing in a text ends its cell or is taken for a sign', () => {
  expect(markdownText('a | b\n*c* <d> [e](f) \\')).toBe('a \\| b \\*c\\* \\<d\\> \\[e\\](f) \\\\');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(markdownText(text)).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
      expect(markdownText(text)).not.toContain('\n');
    }),
  );
});
