import type { Fact } from '#catalogue/schema.ts';
import { sampleCatalogue } from '#fixtures/sample-catalogue.ts';
import type { Column } from '#compare/compared.ts';

/** The invented platforms with facts: sourced, but for one without a source and one that is our judgement. */
export const sampleColumns: readonly Column[] = sampleCatalogue.platforms.map(({ id, name, values }) => ({
  id,
  name,
  facts: Object.fromEntries(
    sampleCatalogue.criteria.map((criterion): [string, Fact] => {
      const stated = { value: values[criterion.id] ?? 'unknown', detail: `Of ${name} on ${criterion.label}` };
      if (id === 'amber' && criterion.id === 'restart') return [criterion.id, { ...stated, evidence: 'unsourced' }];
      if (id === 'amber' && criterion.id === 'fee') return [criterion.id, { ...stated, evidence: 'judgement' }];
      return [
        criterion.id,
        { ...stated, asOf: '2026-08', source: `https://docs.example.org/${id}`, evidence: 'vendor' },
      ];
    }),
  ),
}));
