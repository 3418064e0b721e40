import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterEdition, compareEditions, nextEditionId, readEditionId } from '#link/edition-id.ts';

describe('the id of an edition', () => {
  test('says its month, which one of that month it is, and whether it is only what came after it', () => {
    expect(readEditionId('2026-11')).toEqual({ month: '2026-11', number: 1, isAfter: false });
    expect(readEditionId('2026-11-2')).toEqual({ month: '2026-11', number: 2, isAfter: false });
    expect(readEditionId('after-2026-11-12')).toEqual({ month: '2026-11', number: 12, isAfter: true });
  });

  test.each(['', '2026', '2026-13', '2026-00', '2026-11-0', '2026-11-1', '2026-11-02', '2026-11-100', 'after-', 'now'])(
    'is not "%s"',
    (text) => {
      expect(readEditionId(text)).toBeUndefined();
    },
  );

  test('of the next one is the month, with a number when the month has one already', () => {
    expect(nextEditionId([], '2026-11')).toBe('2026-11');
    expect(nextEditionId(['2026-11'], '2026-11')).toBe('2026-11-2');
    expect(nextEditionId(['2026-11', '2026-11-2'], '2026-11')).toBe('2026-11-3');
    expect(nextEditionId(['2026-11', '2026-11-2'], '2027-01')).toBe('2027-01');
  });
});

test('editions follow one another as they were published, and what came after one stands between it and the next', () => {
  const inOrder = ['2026-11', 'after-2026-11', '2026-11-2', 'after-2026-11-2', '2026-11-10', '2026-12', '2027-01'];
  fc.assert(
    fc.property(fc.shuffledSubarray(inOrder), (some) => {
      expect(some.toSorted(compareEditions)).toEqual(inOrder.filter((id) => some.includes(id)));
    }),
  );
  expect(afterEdition('2026-11-2')).toBe('after-2026-11-2');
  expect(() => compareEditions('2026-11', 'now')).toThrow(RangeError);
});
