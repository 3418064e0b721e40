import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { readLink, reserved } from '#link/read-link.ts';
import {
  everyPlatform,
  facets,
  readPlatformFilter,
  type FacetValues,
  type PlatformFilter,
} from '#link/read-platform-filter.ts';
import { parseSearch, stringifySearch } from '#link/search-text.ts';
import { writeLink } from '#link/write-link.ts';
import { writePlatformFilter } from '#link/write-platform-filter.ts';

const known: FacetValues = {
  family: ['server', 'desktop'],
  engine: ['kvm', 'hyper-v', 'xen'],
  licence: ['open', 'open-core', 'proprietary'],
  fee: ['none', 'low', 'unknown'],
  status: ['active', 'ended'],
};
const read = (text: string) => readPlatformFilter(parseSearch(text), known);

test('an address without a word of it lists every platform', () => {
  expect(read('?budget=nothing')).toEqual({ filter: everyPlatform, strangers: [] });
});

test('every parameter is read, several values of one facet in their own order', () => {
  const { filter } = read('?family=server&engine=xen.kvm&licence=open&fee=unknown.none&status=active&text=disk');
  expect(filter).toEqual({
    chosen: {
      family: ['server'],
      engine: ['kvm', 'xen'],
      licence: ['open'],
      fee: ['none', 'unknown'],
      status: ['active'],
    },
    text: 'disk',
  });
});

test('strangers are left out and named once, and the rest counts', () => {
  const { filter, strangers } = read('?engine=steam.kvm.steam&fee=__proto__&status=');
  expect(filter.chosen).toEqual({ ...everyPlatform.chosen, engine: ['kvm'] });
  expect(strangers).toEqual([
    { parameter: 'engine', value: 'steam' },
    { parameter: 'fee', value: '__proto__' },
  ]);
});

test('a filter is no answer: it is neither dropped nor copied into a link to a result', () => {
  expect(reserved).toEqual(expect.arrayContaining([...facets, 'text']));
  const link = readLink(parseSearch('?budget=nothing&engine=kvm&fee=none&text=x'), sampleCatalogue);
  expect(link.dropped).toEqual([]);
  expect(writeLink(link.answers, sampleCatalogue)).toEqual({ budget: 'nothing' });
});

const anyFilter: fc.Arbitrary<PlatformFilter> = fc.record({
  chosen: fc.record({
    family: fc.subarray([...known.family]),
    engine: fc.subarray([...known.engine]),
    licence: fc.subarray([...known.licence]),
    fee: fc.subarray([...known.fee]),
    status: fc.subarray([...known.status]),
  }),
  text: fc.string({ maxLength: 60 }),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyFilter, (filter) => {
      expect(read(stringifySearch(writePlatformFilter(filter)))).toEqual({ filter, strangers: [] });
    }),
  );
});

test('any text at all gives a filter of known values', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...facets, 'text'), (text, name) => {
      const { filter } = readPlatformFilter({ [name]: text }, known);
      expect(filter.text.length).toBeLessThanOrEqual(60);
      for (const facet of facets) expect(known[facet]).toEqual(expect.arrayContaining([...filter.chosen[facet]]));
    }),
  );
});
