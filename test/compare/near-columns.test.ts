import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '#compare/lines-of.ts';
import { nearColumns } from '#compare/use-near-columns.ts';

describe('the columns that are built', () => {
  test('are those in view, in blocks of two, and two blocks on both sides', () => {
    expect(nearColumns(0, 900, 150, 35)).toEqual({ from: 0, to: 10 });
    expect(nearColumns(1500, 2400, 150, 35)).toEqual({ from: 6, to: 20 });
    expect(nearColumns(4350, 5250, 150, 35)).toEqual({ from: 24, to: 35 });
  });

  test('always hold all that is in view, and begin at an even place', () => {
    const some = fc.record({
      start: fc.integer({ min: 0, max: 5000 }),
      view: fc.integer({ min: 1, max: 3000 }),
      column: fc.integer({ min: 40, max: 400 }),
    });
    fc.assert(
      fc.property(some, ({ start, view, column }) => {
        const { from, to } = nearColumns(start, start + view, column, 35);
        expect(from % 2).toBe(0);
        expect(from * column).toBeLessThanOrEqual(start);
        expect(to === 35 || to * column >= start + view).toBe(true);
      }),
    );
  });
});

describe('the lines of a text', () => {
  test.each([
    ['', 16, 1],
    ['Yes', 16, 1],
    ['With restrictions', 16, 2],
    ['Through a third party (no source)', 16, 3],
    ['Windows Server 2025', 7, 3],
    ['unbreakableunbreakable', 10, 3],
    ['a unbreakableunbreakable', 10, 4],
  ])('%j in lines of %i characters takes %i', (text, longest, lines) => {
    expect(linesOf(text, longest)).toBe(lines);
  });
});
