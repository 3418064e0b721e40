import { beforeAll, describe, expect, test } from 'vitest';
import type { Find, Entry } from '#search/make-find.ts';
import { groupHits, mostOfAKind } from '#search/group-hits.ts';
import { makeFind } from '#search/make-find.ts';

const entry = (kind: Entry['kind'], id: string, name: string, more: Partial<Entry> = {}): Entry => ({
  kind,
  id,
  name,
  also: [],
  note: '',
  text: '',
  ...more,
});

const entries = [
  entry('platform', 'amber', 'Amber Server (formerly Resin)', { also: ['Pine Works', 'Amber'] }),
  entry('platform', 'basalt', 'Basalt VE', { text: 'Imports machines from Amber by itself.' }),
  entry('criterion', 'vt', 'Runs without VT-x/AMD-V', { text: 'Emulation is no substitute.' }),
  entry('criterion', 'migration', 'Live migration'),
  entry('term', 'vt-x', 'VT-x and AMD-V', { also: ['vmx', 'svm'] }),
  entry('term', 'ha', 'High availability', { also: ['HA'] }),
  entry('term', 'hard', 'Hard partitioning'),
  entry('question', 'cpu', 'Which processor do the hosts have?', { text: 'Élan, amber or basalt' }),
];

let find: Find;
beforeAll(async () => {
  find = await makeFind(entries);
});

const ids = (query: string) => find(query).hits.map(({ entry: { id } }) => id);

describe('is found', () => {
  test.each([
    ['by the beginning of a word', 'bas', ['basalt', 'cpu']],
    ['by a former name', 'resin', ['amber']],
    ['by its vendor', 'pine works', ['amber']],
    ['by several words in any order', 'migration live', ['migration']],
    ['however signs are typed', 'vtx', ['vt-x', 'vt']],
    ['without its accents', 'elan', ['cpu']],
  ])('%s', (_, query, expected) => {
    expect(ids(query)).toEqual(expected);
    expect(find(query).isNear).toBe(false);
  });
});

test('what is called so stands before what begins so, and both before what only speaks of it', () => {
  expect(ids('ha')[0]).toBe('ha');
  expect(ids('ha')).toContain('hard');
  expect(ids('amber')[0]).toBe('amber');
  expect(ids('amber').toSorted()).toEqual(['amber', 'basalt', 'cpu']);
});

test('an entry says by which other name it was found, unless its own name has the word', () => {
  const by = (query: string) => find(query).hits.map((hit) => hit.by);
  expect(by('svm')).toEqual(['svm']);
  expect(by('pine')).toEqual(['Pine Works']);
  expect(by('resin')).toEqual([undefined]);
});

test('a slip of the finger is forgiven, and said', () => {
  expect(ids('basolt')[0]).toBe('basalt');
  expect(ids('migratoin')).toEqual(['migration']);
  expect(find('basolt').isNear).toBe(true);
});

test('where not everything is found, what comes near is offered', () => {
  expect(find('qqqq basalt')).toMatchObject({ isNear: true });
  expect(ids('qqqq basalt')).toContain('basalt');
});

test('nothing is made up: no words and unknown words give nothing', () => {
  expect(find('').hits).toEqual([]);
  expect(find('  /-. ').hits).toEqual([]);
  expect(find('zzzzzz')).toEqual({ hits: [], isNear: true });
});

test('a single letter goes through the names alone', () => {
  expect(ids('r')).toEqual(expect.arrayContaining(['amber', 'vt']));
  expect(ids('i')).toEqual([]);
});

test('hits stand by kind, the kind of the best one first, and it is said how many are left out', () => {
  const many = Array.from({ length: mostOfAKind + 2 }, (_, at) => entry('criterion', `c${at}`, 'Row'));
  const hits = [entry('term', 'first', 'Row'), ...many].map((each) => ({ entry: each, by: undefined }));
  expect(groupHits(hits, mostOfAKind).map(({ kind, hits: shown, more }) => [kind, shown.length, more])).toEqual([
    ['term', 1, 0],
    ['criterion', mostOfAKind, 2],
  ]);
});
