import { expect, test } from 'vitest';
import { guestMatrix } from '#modes/guest-matrix.tsx';
import { firstChosen, modeColumns } from '#modes/mode-columns.ts';
import { paperSources } from '#modes/paper-sources.ts';
import { platformMatrix } from '#modes/platform-matrix.ts';
import { propertySheet } from '#modes/property-sheet.ts';
import { sheetCsv, sheetMarkdown, sheetOfMatrix } from '#modes/sheet.ts';
import { spectrumOrder } from '#modes/spectrum-order.ts';
import type { Layer, Mode } from '#catalogue/schema.ts';
import { sampleEntries, sampleReference, sampleWords } from './sample-reference.ts';

const columns = modeColumns(sampleEntries, sampleReference.engines);
const platforms = platformMatrix(sampleReference, sampleWords);
const guests = guestMatrix(sampleReference);
const rowOf = (name: string) => platforms.groups.flatMap(({ rows }) => rows).find((row) => row.name === name)!;

test('modes stand by class: made for the hypervisor, unmodified, the mixtures of the engines, PVH', () => {
  expect(columns.map(({ id }) => id)).toEqual(['pure', 'whole', 'blend', 'mix', 'shell']);
  expect(columns.map(({ engines }) => engines)).toEqual([
    'general',
    'general',
    'First engine',
    'Second engine',
    'general',
  ]);
});

test('one mode of each class stands there at first, and the one that the address names besides', () => {
  expect(firstChosen(columns, undefined)).toEqual(['pure', 'whole', 'shell']);
  expect(firstChosen(columns, 'mix')).toEqual(['pure', 'whole', 'shell', 'mix']);
  expect(firstChosen(columns, 'pure')).toEqual(['pure', 'whole', 'shell']);
  expect(firstChosen(columns, 'figures')).toEqual(['pure', 'whole', 'shell']);
});

test('platforms stand by engine and name, those of history last and called so', () => {
  expect(platforms.groups.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
    ['First engine', ['Basalt', 'Dolomite', 'Amber']],
    ['Second engine', ['Cobalt']],
  ]);
  expect(rowOf('Amber').aside).toMatch(/^history/);
  expect(rowOf('Basalt').aside).toBeUndefined();
});

test('a platform’s own name and dates stand with a mode, else the engine’s name where the mode is offered', () => {
  expect(rowOf('Basalt').cells.map(({ aside }) => aside)).toEqual([
    'Pure, until 3',
    undefined,
    'blend',
    undefined,
    undefined,
  ]);
  expect(rowOf('Cobalt').cells[2]?.aside).toBe('mix');
});

test('unknown is not “no”, and a platform without facts is unknown', () => {
  expect(rowOf('Basalt').cells.map(({ mark, value }) => [mark, value])).toEqual([
    ['0', 'removed'],
    ['4', 'supported'],
    ['4', 'supported'],
    ['unknown', 'Unknown'],
    ['0', 'no'],
  ]);
  expect(new Set(rowOf('Dolomite').cells.map(({ mark }) => mark))).toEqual(new Set(['unknown']));
});

test('every system has a cell for every mode, and a mode that its entry does not mention is unknown', () => {
  expect(guests.columns.map(({ id }) => id)).toEqual(sampleEntries.map(({ id }) => id));
  const image = guests.groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'An image without firmware')!;
  expect(image.cells.map(({ value, mark }) => [value, mark])).toEqual([
    ['Once converted', '2'],
    ['Once converted', '2'],
    ['Unknown', 'unknown'],
    ['Once converted', '2'],
    ['Works', '3'],
  ]);
  expect(image.cells[2]?.says).toContain('No source read');
});

test('the spectrum runs from modes in which nothing knows the hypervisor to those in which all does', () => {
  const [first] = sampleEntries;
  const mode = (id: string, order: number, knowing: number): Mode => {
    const layer = (at: number): Layer => (at < knowing ? 'paravirtualised' : 'software');
    return {
      ...first!,
      id,
      order,
      spectrum: { layers: [layer(0), layer(1), layer(2), layer(3)], evidence: 'judgement' },
    };
  };
  const all = [mode('all', 10, 4), mode('two-late', 30, 2), mode('none', 40, 0), mode('two', 20, 2)];
  expect(spectrumOrder(all).map(({ id }) => id)).toEqual(['none', 'two', 'two-late', 'all']);
});

test('on paper each source has one number in reading order, and what has none has no number', () => {
  const { sources, numberOf } = paperSources([sampleEntries[0]!.figures, sampleReference.facts]);
  expect(sources.map(({ number, source }) => [number, source])).toEqual([
    [1, 'https://docs.example.org/modes'],
    [2, 'https://forum.example.org/modes'],
  ]);
  expect(numberOf(sampleReference.facts['basalt']!['mode-hvm'])).toBe(1);
  expect(numberOf({ evidence: 'unsourced' })).toBeUndefined();
});

test('a table that is taken away has a line a statement, each with evidence, date and source', () => {
  const lines = sheetCsv(sheetOfMatrix(platforms, 'Modes')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 4 * 5);
  expect(lines[0]).toBe('Group,Platform,Mode,Value,Name or date,Detail,Evidence,Date,Source');
  expect(lines[1]).toBe(
    'First engine,Basalt,PV,removed,"Pure, until 3",It is removed,The vendor says so,2026-08,https://docs.example.org/modes',
  );
  expect(lines.at(-2)).toBe('Second engine,Cobalt,PVH,Unknown,,The manual is silent,No source found,,');
});

test('as Markdown it is one table with dates in words', () => {
  const text = sheetMarkdown(propertySheet(sampleEntries.slice(0, 1), 'Modes | all'));
  expect(text.startsWith('# Modes \\| all\n\n| Property | Mode | Sentence | Evidence | Date | Source |\n')).toBe(true);
  expect(text).toContain(
    '| The guest’s kernel | blend | The kernel of blend. | The vendor says so | August 2026 | <https://docs.example.org/modes> |\n',
  );
  expect(text).toContain('| It is old. | Our judgement |  |  |\n');
});
