import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRevealed } from '#compare/use-revealed.ts';

const order = Array.from({ length: 20 }, (_, at) => `row-${at}`);
const all = new Set(order);

test('rows come back four at a time, from the top', () => {
  const first = nextRevealed(order, all, new Set(['row-3']));
  expect([...first]).toEqual(['row-0', 'row-1', 'row-2', 'row-3', 'row-4']);
});

test('rows that are taken away go at once', () => {
  expect([...nextRevealed(order, new Set(['row-9']), all)]).toEqual(['row-9']);
});

test('whatever is filtered, all that shall be shown is there after a few steps, in its order, and nothing else', () => {
  const some = fc.subarray(order).map((ids) => new Set(ids));
  fc.assert(
    fc.property(some, some, (before, shown) => {
      let revealed: ReadonlySet<string> = before;
      for (let step = 0; step < 5; step += 1) revealed = nextRevealed(order, shown, revealed);
      expect([...revealed]).toEqual(order.filter((id) => shown.has(id)));
    }),
  );
});
