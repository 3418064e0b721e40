import type { Fact, Platform } from '#catalogue/schema.ts';
import type { Edition } from '#editions/edition.ts';
import { sampleCatalogue, sampleCriteria } from '#fixtures/sample-catalogue.ts';

function withFacts({ values, ...name }: (typeof sampleCatalogue.platforms)[number]): Platform {
  const facts = sampleCriteria.map(({ id }): readonly [string, Fact] => [
    id,
    {
      value: values[id] ?? 'unknown',
      detail: 'Said in the manual',
      evidence: 'vendor',
      asOf: '2001-01',
      source: 'https://docs.example.org/manual',
    },
  ]);
  return { ...name, bestFor: ['Samples'], watchOut: [], facts: Object.fromEntries(facts) };
}

/** The invented catalogue as it would be published. */
export const sampleEdition: Edition = {
  format: 1,
  edition: '2001-01',
  groups: sampleCatalogue.groups,
  criteria: sampleCriteria,
  questions: sampleCatalogue.questions,
  platforms: sampleCatalogue.platforms.map(withFacts),
};
