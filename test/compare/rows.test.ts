import { expect, test } from 'vitest';
import { cellMark } from '#ui/cell-mark.ts';
import { evidenceNote } from '#ui/evidence-note.ts';
import { inParts } from '#ui/in-parts.ts';
import { pairOf } from '#ui/pair-choice.tsx';
import { paperNotes } from '#compare/paper-notes.ts';
import { differs, matches, shownRows } from '#compare/shown-rows.ts';
import { sortPlatforms } from '#compare/sort-platforms.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { sampleColumns } from './sample-columns.ts';

const { criteria } = sampleCatalogue;
const of = (id: string) => criteria.find((criterion) => criterion.id === id)!;
const none = { group: undefined, find: '', differences: false, raised: false };
const nobody: ReadonlySet<string> = new Set();

test('without a filter every row is shown', () => {
  expect(shownRows(criteria, sampleColumns, none, nobody).size).toBe(criteria.length);
});

test('filters narrow each other down', () => {
  const all = { group: 'disks', find: 'storage', differences: true, raised: true };
  expect([...shownRows(criteria, sampleColumns, all, new Set(['disks-file', 'fee']))]).toEqual(['disks-file']);
});

test.each([
  ['file', true],
  ['  STORAGE file ', true],
  ['disks-file', true],
  ['fílé', true],
  ['-', true],
  ['block', false],
  ['file (', true],
])('the text “%s” is found in “File storage”: %s', (find, found) => {
  expect(matches(of('disks-file'), find)).toBe(found);
});

test('unknown differs from no', () => {
  const [amber, , cobalt] = sampleColumns;
  expect(differs(of('size'), [amber!, cobalt!])).toBe(true);
  expect(differs(of('life'), [amber!, cobalt!])).toBe(false);
  expect(differs(of('size'), [cobalt!])).toBe(false);
});

test('platforms stand as chosen, by name, or by score with the ruled out last', () => {
  const [amber, basalt, cobalt] = sampleColumns;
  const chosen = [cobalt!, basalt!, amber!];
  const scores = new Map([
    ['amber', 0.2],
    ['basalt', 0.7],
  ]);
  const ids = (sort: 'chosen' | 'name' | 'score') => sortPlatforms(chosen, sort, scores).map(({ id }) => id);
  expect(ids('chosen')).toEqual(['cobalt', 'basalt', 'amber']);
  expect(ids('name')).toEqual(['amber', 'basalt', 'cobalt']);
  expect(ids('score')).toEqual(['basalt', 'amber', 'cobalt']);
});

test('only the best value fills the disc, only the worst empties it, and unknown has none', () => {
  expect([0, 0.01, 0.4, 0.99, 1].map((score) => cellMark({ value: 'x' }, score))).toEqual(['0', '1', '2', '3', '4']);
  expect(cellMark({ value: 'x' }, undefined)).toBe('none');
  expect(cellMark({ value: 'unknown' }, undefined)).toBe('unknown');
});

test('a closed cell says when nothing stands behind it', () => {
  expect(evidenceNote({ value: 'no', evidence: 'unsourced' })).toBe('no source');
  expect(evidenceNote({ value: 'no', evidence: 'judgement' })).toBe('our judgement');
  expect(evidenceNote({ value: 'unknown', evidence: 'unsourced' })).toBeUndefined();
  expect(evidenceNote({ value: 'no', evidence: 'vendor' })).toBeUndefined();
});

test('on paper each source has one number, and a fact without one has none', () => {
  const { notes, numberOf } = paperNotes(criteria, sampleColumns);
  expect(notes.map(({ source }) => source.split('/').at(-1))).toEqual([
    'basalt',
    'cobalt',
    'dolomite',
    'ember',
    'amber',
  ]);
  expect(numberOf('basalt', 'fee')).toBe(1);
  expect(numberOf('basalt', 'size')).toBe(1);
  expect(numberOf('amber', 'restart')).toBeUndefined();
});

test('columns are dealt evenly to sheets', () => {
  expect(inParts([1, 2, 3, 4, 5, 6, 7, 8], 7)).toEqual([
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]);
  expect(inParts([1], 7)).toEqual([[1]]);
});

test('a pair is the first two until somebody chooses, and again when one of them leaves', () => {
  expect(pairOf(sampleColumns, undefined)).toEqual(['amber', 'basalt']);
  expect(pairOf(sampleColumns, ['ember', 'amber'])).toEqual(['ember', 'amber']);
  expect(pairOf(sampleColumns.slice(0, 3), ['ember', 'amber'])).toEqual(['amber', 'basalt']);
  expect(pairOf(sampleColumns.slice(0, 1), undefined)).toBeUndefined();
});
