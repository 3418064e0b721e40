import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestFile, longestName, longestNote, longestSearch, mostKept } from '#decisions/kept-decision.ts';
import { mergeEntries } from '#decisions/merge-entries.ts';
import { format, readDecisions, version } from '#decisions/read-decisions.ts';
import { decisionsFile, storedText } from '#decisions/write-decisions.ts';
import { anyEntries, decision } from './any-decisions.ts';

const head = { app: 'https://example.org', made: '2026-11-22' };

/** A file that says it holds these entries. */
const fileOf = (...decisions: readonly unknown[]) => JSON.stringify({ format, version, decisions });

function faultsOf(...decisions: readonly unknown[]) {
  const reading = readDecisions(fileOf(...decisions));
  return reading.kind === 'read' ? reading.faults : reading;
}

describe('what was written', () => {
  test('is read again as it was, deleted ones included', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const merged = mergeEntries(entries);
        const reading = readDecisions(storedText(merged));
        expect(reading).toMatchObject({ kind: 'read', faults: [], strangers: 0 });
        if (reading.kind === 'read') expect(mergeEntries(reading.decisions, reading.deleted)).toEqual(merged);
      }),
    );
  });

  test('as a file holds the decisions in full, and says where they come from and what describes it', () => {
    const text = decisionsFile([decision], head);
    expect(readDecisions(text)).toEqual({
      kind: 'read',
      decisions: [decision],
      deleted: [],
      faults: [],
      strangers: 0,
    });
    expect(JSON.parse(text)).toMatchObject({
      $schema: '/schema/decisions-1.json',
      app: 'https://example.org',
      made: '2026-11-22',
    });
  });

  test('remembers the last five hundred that were deleted, so that it does not grow for ever', () => {
    const deleted = Array.from({ length: 600 }, (_, at) => ({
      id: `id-${String(at).padStart(6, '0')}`,
      changed: at,
      deleted: true as const,
    }));
    const reading = readDecisions(storedText([...deleted, decision]));
    expect(reading).toMatchObject({ decisions: [decision] });
    if (reading.kind === 'read') expect(reading.deleted).toEqual(deleted.slice(100));
  });

  test('can be read in again at its largest', () => {
    const largest = Array.from({ length: mostKept }, (_, at) => ({
      ...decision,
      id: `id-${String(at).padStart(61, '0')}`,
      name: '名'.repeat(longestName),
      note: '注'.repeat(longestNote),
      search: `?${'a'.repeat(longestSearch - 3)}=b`,
      changed: Number.MAX_SAFE_INTEGER,
    }));
    const text = decisionsFile(largest, head);
    expect(new TextEncoder().encode(text).length).toBeLessThan(largestFile);
    expect(readDecisions(text)).toMatchObject({ faults: [], decisions: { length: mostKept } });
  });
});

describe('a text from elsewhere', () => {
  test('never throws, whatever it is', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.array(fc.jsonValue()).map((decisions) => fileOf(...decisions)),
      fc
        .dictionary(fc.constantFrom('id', 'name', 'note', 'date', 'search', 'changed', '__proto__'), fc.jsonValue())
        .map((each) => fileOf(each)),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readDecisions(text);
        if (reading.kind === 'read') expect(readDecisions(storedText(reading.decisions))).toMatchObject({ faults: [] });
        else expect(['foreign', 'newer']).toContain(reading.kind);
      }),
      { numRuns: 300 },
    );
    expect(readDecisions('['.repeat(1_000_000)).kind).toBe('foreign');
  });

  test.each([
    ['', 'It is empty.'],
    ['{"format":"which-hy', 'It is not JSON, or it was cut short or changed on its way.'],
    ['<html></html>', 'It is not JSON, or it was cut short or changed on its way.'],
    ['[]', 'It is JSON, but not a file of decisions.'],
    ['{"bookmarks":[]}', 'It is JSON, but not a file of decisions.'],
    [JSON.stringify({ format, decisions: [] }), 'It does not say which version of the format it has.'],
    [JSON.stringify({ format, version, decisions: {} }), 'The list of decisions in it is missing.'],
  ])('%j is answered with what it is', (text, why) => {
    expect(readDecisions(text)).toEqual({ kind: 'foreign', why });
  });

  test('of a later version of the format is not guessed at', () => {
    expect(readDecisions(JSON.stringify({ format, version: 2, decisions: [decision] }))).toEqual({
      kind: 'newer',
      version: 2,
    });
  });

  test('that an editor began with a byte order mark is read all the same', () => {
    expect(readDecisions(`\u{FEFF}${fileOf(decision)}`)).toMatchObject({ decisions: [decision] });
  });
});

describe('an entry that is none', () => {
  test.each([
    [null, 'it is not an object'],
    [[decision], 'it is not an object'],
    [{ ...decision, id: '__proto__' }, 'it has no id, or not one of these pages'],
    [{ ...decision, id: 7 }, 'it has no id, or not one of these pages'],
    [{ ...decision, name: ' \n\t ' }, 'it has no name'],
    [{ ...decision, name: '\u200B\u2060' }, 'it has no name'],
    [{ ...decision, name: 'x'.repeat(121) }, 'its name is longer than 120 characters'],
    [{ ...decision, note: { text: 'x' } }, 'its note is not a text'],
    [{ ...decision, note: 'x'.repeat(2001) }, 'its note is longer than 2,000 characters'],
    [{ ...decision, date: '2026-02-30' }, 'its date is not a day of the calendar'],
    [{ ...decision, date: 'yesterday' }, 'its date is not a day of the calendar'],
    [{ ...decision, search: '?' }, 'it has no link'],
    [{ ...decision, search: undefined }, 'it has no link'],
    [{ ...decision, search: `?a=${'x'.repeat(4000)}` }, 'its link is longer than 4,000 characters'],
    [{ ...decision, search: `?a=${'<'.repeat(2000)}` }, 'its link is longer than 4,000 characters'],
    [{ ...decision, changed: -1 }, 'it does not say when it was changed'],
    [{ ...decision, changed: 1.5 }, 'it does not say when it was changed'],
    [{ ...decision, changed: '2026' }, 'it does not say when it was changed'],
  ])('%j is left out with the reason', (entry, why) => {
    expect(faultsOf(decision, entry)).toEqual([{ at: 2, why }]);
  });

  test('does not keep the others from being read', () => {
    expect(readDecisions(fileOf(1, decision, {}))).toMatchObject({
      decisions: [decision],
      faults: [{ at: 1 }, { at: 3 }],
    });
  });
});

test('members that mean nothing here are left out and counted', () => {
  const text = JSON.stringify({
    format,
    version,
    owner: 'x',
    decisions: [{ ...decision, leader: 'x', html: '<b>' }],
  });
  expect(readDecisions(text)).toEqual({ kind: 'read', decisions: [decision], deleted: [], faults: [], strangers: 3 });
});

test('what cannot be seen goes, lines stay, and a link is written as these pages write it', () => {
  const reading = readDecisions(
    fileOf({
      ...decision,
      name: ' Two\u0000\r\n hosts\u202F',
      note: 'one\r\ntwo\u0007\n\n\tthree \ud800',
      search: 'hosts=one&note=<b>&half=\ud800',
    }),
  );
  expect(reading).toMatchObject({
    decisions: [
      {
        name: 'Two hosts',
        note: 'one\ntwo\n\n\tthree \u{FFFD}',
        search: '?hosts=one&note=%3Cb%3E&half=%EF%BF%BD',
      },
    ],
  });
});
