import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isKept } from '#decisions/kept-decision.ts';
import { mergeEntries } from '#decisions/merge-entries.ts';
import { stamp } from '#decisions/stamp.ts';
import { takeDecisions } from '#decisions/take-decisions.ts';
import { anyDecisions, anyEntries, decision } from './any-decisions.ts';

const other = { ...decision, id: 'bbbbbbbb', name: 'Another', search: '?hosts=two' };

/** What is kept after the decisions of a file were taken in. */
function after(entries: Parameters<typeof takeDecisions>[0], file: Parameters<typeof takeDecisions>[1]) {
  const { added, replaced, restored } = takeDecisions(entries, file);
  return mergeEntries(entries, added, replaced, restored);
}

const wordsOf = (entries: ReturnType<typeof after>) =>
  entries.filter(isKept).map(({ name, note, search }) => [name, note, search]);

test('a decision that is not here is added', () => {
  expect(takeDecisions([other], [decision])).toMatchObject({ added: [decision], same: 0, undo: [{ deleted: true }] });
});

test('one that is here just so is recognised, also when it was changed back and forth meanwhile', () => {
  expect(takeDecisions([decision], [{ ...decision, changed: decision.changed + 5 }])).toMatchObject({
    added: [],
    replaced: [],
    same: 1,
  });
});

test('the same result under the same words is recognised whatever its id', () => {
  expect(takeDecisions([decision], [{ ...decision, id: 'bbbbbbbb' }])).toMatchObject({ added: [], same: 1 });
  expect(takeDecisions([], [decision, { ...decision, id: 'bbbbbbbb' }])).toMatchObject({ added: [{}], same: 1 });
});

test('of two versions the later one stays, and which one that was is told', () => {
  const later = { ...decision, note: 'Settled.', changed: decision.changed + 1 };
  expect(takeDecisions([decision], [later])).toMatchObject({ replaced: [later], older: [], undo: [decision] });
  expect(takeDecisions([later], [decision])).toMatchObject({ replaced: [], older: [decision], undo: [] });
});

test('one that was deleted here comes back, because somebody asks for it', () => {
  const gone = { id: decision.id, changed: decision.changed + 100, deleted: true as const };
  const taken = takeDecisions([gone], [decision]);
  expect(taken.restored).toEqual([{ ...decision, changed: decision.changed + 101 }]);
  expect(after([gone], [decision])).toEqual(taken.restored);
});

test('what has no room is counted, and the newest come first', () => {
  const many = Array.from({ length: 5 }, (_, at) => ({ ...decision, id: `aaaaaaa${at}`, name: `Decision ${at}` }));
  const taken = takeDecisions([other], many, 3);
  expect(taken.added.map(({ name }) => name)).toEqual(['Decision 4', 'Decision 3']);
  expect(taken.noRoom).toBe(3);
});

test('a file that claims to come from the end of time does not freeze a decision', () => {
  const claimed = { ...decision, changed: Number.MAX_SAFE_INTEGER };
  const here = after([], [claimed]);
  const renamed = stamp([{ ...decision, name: 'Renamed' }], here, 0);
  expect(mergeEntries(here, renamed)).toEqual(renamed);
});

test('nothing that is here is lost, all of the file is accounted for, and undoing gives back what was here', () => {
  fc.assert(
    fc.property(anyEntries, anyDecisions, (list, file) => {
      const before = mergeEntries(list).map((entry) => ({ ...entry, changed: Math.min(entry.changed, 2e12) }));
      const taken = takeDecisions(before, file);
      const { added, replaced, restored, older, same, noRoom } = taken;
      expect(added.length + replaced.length + restored.length + older.length + same + noRoom).toBe(file.length);
      const now = after(before, file);
      const ids = now.filter(isKept).map(({ id }) => id);
      expect(ids).toEqual(expect.arrayContaining(before.filter(isKept).map(({ id }) => id)));
      expect(mergeEntries(now, added)).toEqual(now);
      const undone = mergeEntries(now, stamp(taken.undo, now, 0));
      expect(wordsOf(undone)).toEqual(wordsOf(before));
    }),
  );
});

test('taking the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(anyEntries, anyDecisions, (list, file) => {
      const once = after(mergeEntries(list), file);
      const again = takeDecisions(once, file);
      expect([...again.added, ...again.replaced, ...again.restored]).toEqual([]);
    }),
  );
});
