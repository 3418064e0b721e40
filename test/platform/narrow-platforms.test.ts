import { expect, test } from 'vitest';
import { catalogue } from '#catalogue/index.ts';
import { modeCatalogue } from '#catalogue/mode-catalogue.ts';
import { samplePlatforms } from '#fixtures/sample-catalogue.ts';
import { everyPlatform, type PlatformFilter } from '#link/read-platform-filter.ts';
import { engineWords } from '#platform/engine-words.ts';
import { facetLabel, facetWords, knownValues } from '#platform/facet-words.ts';
import { facetCriteria } from '#platform/facet-values.ts';
import { countsOf, narrowPlatforms } from '#platform/narrow-platforms.ts';

const [amber, basalt, cobalt] = samplePlatforms;
if (amber === undefined || basalt === undefined || cobalt === undefined) throw new Error('too few platforms');
const platforms = [
  { ...amber, values: { 'open-source': 'open', status: 'active' } },
  { ...basalt, engineFamilies: ['kvm', 'xen'] as const, values: { 'open-source': 'closed', status: 'active' } },
  { ...cobalt, engineFamilies: ['xen'] as const, family: 'desktop' as const, values: { status: 'ended' } },
];
const chosen = (values: Partial<PlatformFilter['chosen']>, text = ''): PlatformFilter => ({
  chosen: { ...everyPlatform.chosen, ...values },
  text,
});
const passing = (filter: PlatformFilter) => narrowPlatforms(platforms, filter).map(({ id }) => id);

test('without a filter every platform passes', () => {
  expect(passing(everyPlatform)).toEqual(['amber', 'basalt', 'cobalt']);
});

test('of one facet any chosen value is enough, of two facets both must fit', () => {
  expect(passing(chosen({ licence: ['open', 'closed'] }))).toEqual(['amber', 'basalt']);
  expect(passing(chosen({ licence: ['open', 'closed'], engine: ['xen'] }))).toEqual(['basalt']);
});

test('a platform with two engines is found by either', () => {
  expect(passing(chosen({ engine: ['kvm'] }))).toEqual(['amber', 'basalt']);
  expect(passing(chosen({ engine: ['xen'] }))).toEqual(['basalt', 'cobalt']);
});

test('a fact that is missing is unknown, and can be asked for', () => {
  expect(passing(chosen({ licence: ['unknown'] }))).toEqual(['cobalt']);
});

test('every word of a text must be there, whatever its capitals and accents', () => {
  expect(passing(chosen({}, 'COBÁLT'))).toEqual(['cobalt']);
  expect(passing(chosen({}, ' platform  amber '))).toEqual(['amber']);
  expect(passing(chosen({}, 'amber basalt'))).toEqual([]);
});

test('a value’s count is what choosing it would show, with everything else as it is', () => {
  const filter = chosen({ status: ['active'], engine: ['kvm'] });
  expect(Object.fromEntries(countsOf(platforms, filter, 'engine'))).toEqual({ kvm: 2, xen: 1 });
  expect(Object.fromEntries(countsOf(platforms, filter, 'status'))).toEqual({ active: 2 });
});

test('on the real catalogue each facet has values, and each platform one of them', () => {
  const words = facetWords(catalogue);
  expect(words.map(({ facet }) => facet)).toEqual(['family', 'engine', 'licence', 'fee', 'status']);
  for (const each of words) {
    expect(each.options.length, each.facet).toBeGreaterThan(1);
    for (const platform of catalogue.platforms) expect(facetLabel(each, platform), platform.id).not.toBe('');
  }
  for (const criterion of Object.values(facetCriteria)) {
    expect(catalogue.criteria.map(({ id }) => id)).toContain(criterion);
  }
  expect(knownValues(catalogue).fee).toEqual(['none', 'low', 'medium', 'high', 'unknown']);
});

test('engines are called what the catalogue calls them', () => {
  for (const { id, label } of modeCatalogue.engines) expect(engineWords(id)).toBe(label);
});
