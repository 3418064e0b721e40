import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKept } from '#decisions/kept-decision.ts';
import { mergeEntries } from '#decisions/merge-entries.ts';
import { stamp } from '#decisions/stamp.ts';
import { anyDecisions, anyEntries, decision } from './any-decisions.ts';

describe('merging', () => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        const merged = mergeEntries(a, b);
        expect(mergeEntries(merged, merged)).toEqual(merged);
        expect(mergeEntries(merged, b)).toEqual(merged);
      }),
    );
  });

  test('gives the same whichever list comes first, and however the lists are grouped', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, anyEntries, (a, b, c) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
      }),
    );
  });

  test('drops no id, invents none, and drops no decision that was not deleted', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        const merged = mergeEntries(a, b);
        const ids = new Set([...a, ...b].map(({ id }) => id));
        expect(merged.map(({ id }) => id)).toEqual([...ids].toSorted());
        const deleted = new Set([...a, ...b].filter((entry) => !isKept(entry)).map(({ id }) => id));
        const safe = [...ids].filter((id) => !deleted.has(id));
        expect(merged.filter(isKept).map(({ id }) => id)).toEqual(expect.arrayContaining(safe));
      }),
    );
  });

  test('keeps of each decision a version that nothing is later than', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (a, b) => {
        for (const entry of mergeEntries(a, b)) {
          const versions = [...a, ...b].filter(({ id }) => id === entry.id);
          expect(versions).toContainEqual(entry);
          expect(entry.changed).toBe(Math.max(...versions.map(({ changed }) => changed)));
        }
      }),
    );
  });

  test('of two versions of the same moment prefers the one that was not deleted', () => {
    const gone = { id: decision.id, changed: decision.changed, deleted: true as const };
    expect(mergeEntries([gone], [decision])).toEqual([decision]);
    expect(mergeEntries([decision], [gone])).toEqual([decision]);
  });
});

describe('a change', () => {
  test('wins over what it changes, whatever the clock says', () => {
    fc.assert(
      fc.property(anyDecisions, fc.integer({ min: -1e12, max: 4e12 }), (known, now) => {
        const usual = known.filter(({ changed }) => changed < Number.MAX_SAFE_INTEGER);
        const renamed = stamp(
          usual.map((each) => ({ ...each, name: 'Renamed' })),
          usual,
          now,
        );
        expect(mergeEntries(known, renamed)).toEqual(expect.arrayContaining([...renamed]));
        const deleted = stamp(
          usual.map(({ id }) => ({ id, deleted: true })),
          usual,
          now,
        );
        const left = mergeEntries(known, deleted).filter(isKept);
        expect(left.map(({ id }) => id)).toEqual(
          known
            .filter((each) => !usual.includes(each))
            .map(({ id }) => id)
            .toSorted(),
        );
      }),
    );
  });

  test('by a clock ten years ahead does not freeze a decision once the clock is right again', () => {
    const tenYears = 10 * 365.25 * 24 * 3600 * 1000;
    const [ahead] = stamp([{ ...decision, name: 'Ahead' }], [decision], decision.changed + tenYears);
    const [right] = stamp([{ ...decision, name: 'Right again' }], [ahead!], decision.changed + 5);
    expect(mergeEntries([ahead!], [right!])).toEqual([right]);
    const [gone] = stamp([{ id: decision.id, deleted: true }], [right!], decision.changed + 6);
    expect(mergeEntries([right!], [gone!])).toEqual([gone]);
  });
});
