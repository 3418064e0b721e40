import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueOf } from '#editions/catalogue-of.ts';
import { readEdition } from '#editions/read-edition.ts';
import { anyAnswers } from '#fixtures/any-answers.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import { recommend } from '#scoring/recommend.ts';
import { sampleEdition } from './sample-edition.ts';

interface Loose {
  [key: string]: Loose;
}

/** What is found wrong with an edition after somebody changed it. */
function faultsAfter(change: (edition: Loose) => unknown): readonly string[] {
  const changed = structuredClone(sampleEdition) as unknown as Loose;
  change(changed);
  const reading = readEdition(changed);
  return reading.edition === undefined ? reading.faults : [];
}

describe('an edition that is read', () => {
  test('is what was written, whatever else stands beside what scoring needs', () => {
    const written = { ...sampleEdition, guides: [{ id: 'amber', releases: [] }] };
    expect(readEdition(JSON.parse(JSON.stringify(written))).edition).toEqual(written);
  });

  test('gives every set of answers the verdict of the catalogue that it was made from', () => {
    const catalogue = catalogueOf(sampleEdition);
    fc.assert(
      fc.property(anyAnswers(sampleCatalogue), (answers) => {
        const { ranked, ruledOut } = recommend(answers, catalogue);
        const expected = recommend(answers, sampleCatalogue);
        expect(ranked).toEqual(expected.ranked);
        expect(ruledOut).toEqual(expected.ruledOut);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is no edition', () => {
  test.each<readonly [string, (edition: Loose) => unknown, RegExp]>([
    ['another format', (edition) => Object.assign(edition, { format: 2 }), /^format/],
    ['a name that no edition has', (edition) => Object.assign(edition, { edition: 'after-2001-01' }), /^edition/],
    ['no platforms', (edition) => Object.assign(edition, { platforms: [] }), /^platforms/],
    [
      'a fact without a source',
      (edition) => delete edition['platforms']![0]!['facts']!['fee']!['source'],
      /platforms\.0/,
    ],
    [
      'a source that is no https address',
      (edition) => Object.assign(edition['platforms']![0]!['facts']!['fee']!, { source: 'javascript:alert(1)' }),
      /platforms\.0/,
    ],
    [
      'a fact that is missing',
      (edition) => delete edition['platforms']![1]!['facts']!['fee'],
      /basalt has no fact on fee/,
    ],
    [
      'a value that is not on its scale',
      (edition) => Object.assign(edition['platforms']![0]!['facts']!['fee']!, { value: 'cheap' }),
      /amber: fee is "cheap"/,
    ],
    [
      'a scale without order where weight is given',
      (edition) => Object.assign(edition['questions']![0]!['options']![0]!, { raises: { chip: 1 } }),
      /raises chip/,
    ],
    [
      'an effect on no criterion',
      (edition) => Object.assign(edition['questions']![0]!['options']![0]!, { mutes: ['colour'] }),
      /names colour/,
    ],
    ['a field that nobody knows', (edition) => Object.assign(edition['groups']![0]!, { weight: 3 }), /groups\.0/],
    ['one platform twice', (edition) => Object.assign(edition['platforms']![1]!, { id: 'amber' }), /amber twice/],
    ['a criterion in no group', (edition) => Object.assign(edition['criteria']![0]!, { group: 'colours' }), /no group/],
    [
      'evidence without an address somewhere beside',
      (edition) =>
        Object.assign(edition, { guides: [{ id: 'amber', price: [{ says: 'Free.', evidence: 'vendor' }] }] }),
      /^guides/,
    ],
  ])('%s is named', (_, change, fault) => {
    expect(faultsAfter(change).join('\n')).toMatch(new RegExp(fault.source, 'm'));
  });

  test('anything at all is told from an edition without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => readEdition(data).edition === undefined));
    expect(readEdition('<!doctype html>').edition).toBeUndefined();
  });
});
