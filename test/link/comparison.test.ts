import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { readComparison, type Comparison } from '#link/read-comparison.ts';
import { readLink } from '#link/read-link.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeComparison } from '#link/write-comparison.ts';
import { writeLink } from '#link/write-link.ts';

const read = (text: string) => readComparison(parseSearch(text), sampleCatalogue);
const nothing: Comparison = {
  platforms: [],
  group: undefined,
  find: '',
  differences: false,
  raised: false,
  sort: 'chosen',
};

test('an address without a word of it compares by default', () => {
  expect(read('?budget=nothing')).toEqual({ comparison: nothing, strangers: [] });
});

test('every parameter is read', () => {
  expect(read('?with=cobalt.amber&group=disks&find=file&only=differences.raised&sort=name').comparison).toEqual({
    platforms: ['cobalt', 'amber'],
    group: 'disks',
    find: 'file',
    differences: true,
    raised: true,
    sort: 'name',
  });
});

test('“all” stands for every platform, and is written for them', () => {
  const { comparison } = read('?with=all');
  expect(comparison.platforms).toHaveLength(sampleCatalogue.platforms.length);
  expect(writeComparison(comparison, sampleCatalogue)).toEqual({ with: 'all' });
});

test('strangers are left out and named, and the rest counts', () => {
  const { comparison, strangers } = read('?with=amber.quartz.amber&group=disks.uptime&only=everything&sort=price');
  expect(comparison).toEqual({ ...nothing, platforms: ['amber'], group: 'disks' });
  expect(strangers).toEqual([
    { parameter: 'with', value: 'quartz' },
    { parameter: 'group', value: 'uptime' },
    { parameter: 'only', value: 'everything' },
    { parameter: 'sort', value: 'price' },
  ]);
});

test('a comparison is no answer: it is neither dropped nor copied into a link to a result', () => {
  const link = readLink(
    parseSearch('?budget=nothing&with=amber&group=disks&find=x&only=raised&sort=name'),
    sampleCatalogue,
  );
  expect(link.dropped).toEqual([]);
  expect(writeLink(link.answers, sampleCatalogue)).toEqual({ budget: 'nothing' });
});

const anyComparison: fc.Arbitrary<Comparison> = fc.record({
  platforms: fc.subarray(sampleCatalogue.platforms.slice(1).map(({ id }) => id)),
  group: fc.constantFrom(undefined, ...sampleCatalogue.groups.map(({ id }) => id)),
  find: fc.string({ maxLength: 60 }),
  differences: fc.boolean(),
  raised: fc.boolean(),
  sort: fc.constantFrom('chosen', 'score', 'name'),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyComparison, (comparison) => {
      const text = stringifySearch(writeComparison(comparison, sampleCatalogue));
      expect(read(text)).toEqual({ comparison, strangers: [] });
    }),
  );
});

test('any text at all gives a comparison', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('with', 'group', 'find', 'only', 'sort'),
      (text, name) => {
        const { comparison } = readComparison({ [name]: text }, sampleCatalogue);
        expect(comparison.find.length).toBeLessThanOrEqual(60);
        expect(comparison.platforms.every((id) => sampleCatalogue.platforms.some((one) => one.id === id))).toBe(true);
      },
    ),
  );
});
