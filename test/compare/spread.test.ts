import { expect, test } from 'vitest';
import { spread } from '#compare/use-spread.ts';

test('a value reaches all places, so many at a time, and places that have it cost nothing', () => {
  let values: readonly string[] = ['a', 'b', 'a', 'a'];
  values = spread(values, 'b', 2);
  expect(values).toEqual(['b', 'b', 'b', 'a']);
  values = spread(values, 'b', 2);
  expect(values).toEqual(['b', 'b', 'b', 'b']);
});
