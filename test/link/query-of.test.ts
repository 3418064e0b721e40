import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOf } from '#link/query-of.ts';

test.each([
  ['https://example.org/result?hosts=two&team=part-time', 'hosts=two&team=part-time'],
  ['/result?hosts=two#top', 'hosts=two'],
  ['?hosts=two', 'hosts=two'],
  [' hosts=two\n', 'hosts=two'],
  ['file:///media/stick/which.html#/result?hosts=two', 'hosts=two'],
  ['https://example.org/result', ''],
  ['', ''],
])('the query of "%s" is "%s"', (text, query) => {
  expect(queryOf(text)).toBe(query);
});

test('any text has a query, if an empty one', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof queryOf(text) === 'string'));
});
