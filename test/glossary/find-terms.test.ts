import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ShortTerm } from '#catalogue/glossary-shapes.ts';
import { terms as entries } from '#catalogue/gathered/terms.gen.ts';
import { termFinder } from '#glossary/find-terms.ts';
import { splitText } from '#glossary/split-text.ts';

const term = (id: string, name: string, ...spelled: readonly string[]): ShortTerm => ({
  id,
  term: name,
  spelled,
  short: 'What it means.',
});

const terms = [
  term('ha', 'High availability', 'HA'),
  term('live', 'Live migration'),
  term('storage', 'Live storage migration', 'storage migration'),
  term('hvm', 'HVM'),
  term('pvhvm', 'PVHVM', 'HVM with PV drivers'),
  term('vt', 'VT-x and AMD-V', 'VT-x', 'AMD-V'),
  term('snapshot', 'Snapshot'),
];
const find = termFinder(terms);
const marked = (text: string) => find(text).map(({ term: id, start, end }) => `${id}:${text.slice(start, end)}`);

describe('a term is recognised', () => {
  test.each([
    ['by its name, however its words begin', 'Live Migration between hosts, live migration', ['live:Live Migration']],
    ['by another spelling', 'Restart by HA.', ['ha:HA']],
    ['in the plural', 'Three snapshots', ['snapshot:snapshots']],
    ['by the longest spelling that stands there', 'HVM with PV drivers', ['pvhvm:HVM with PV drivers']],
    ['also after a shorter one', 'HVM, or HVM with PV drivers', ['hvm:HVM', 'pvhvm:HVM with PV drivers']],
    ['between signs', '(VT-x/AMD-V), “HVM”', ['vt:VT-x', 'hvm:HVM']],
    ['at the end of a sentence', 'It needs VT-x.', ['vt:VT-x']],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('nothing is recognised', () => {
  test.each([
    ['inside another word', 'PVHVMs have HVMX, a snapshotting THVM', ['pvhvm:PVHVMs']],
    ['where a hyphen makes it another word', 'non-HVM, HVM-only, live migration-free', []],
    ['where an abbreviation is written small', 'ha, Ha and hvm', []],
    ['in an address', 'See HVM.example for it', []],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

test('of two terms that are written in one place the longer one is meant', () => {
  expect(marked('storage migration, live storage migration')).toEqual(['storage:storage migration']);
});

test('only what is wanted is set apart, and no letter is lost', () => {
  const text = 'HVM with PV drivers needs VT-x; HVM needs it, too.';
  const pieces = splitText(text, find(text), new Set(['vt']));
  expect(pieces).toEqual([
    { text: 'HVM with PV drivers needs ' },
    { text: 'VT-x', term: 'vt' },
    { text: '; HVM needs it, too.' },
  ]);
  expect(splitText(text, find(text), new Set())).toEqual([{ text }]);
  expect(splitText('', [], new Set())).toEqual([]);
});

test('whatever the text, its pieces put together are the text, and each term is set apart once', () => {
  const all = termFinder(entries);
  const everything = new Set(entries.map(({ id }) => id));
  const words = entries.flatMap(({ term: name, spelled }) => [name, ...spelled]);
  const texts = fc.array(fc.oneof(fc.constantFrom(...words, ' ', '-', '.', 's', '/'), fc.string()));
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const pieces = splitText(text, all(text), everything);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const ids = pieces.flatMap((piece) => piece.term ?? []);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
