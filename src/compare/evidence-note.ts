import type { Fact } from '#catalogue/schema.ts';

/** What a closed cell says of its evidence: nothing where a source stands behind it. An unknown says enough itself. */
export function evidenceNote({ value, evidence }: Pick<Fact, 'value' | 'evidence'>): string | undefined {
  if (value === 'unknown') return undefined;
  if (evidence === 'unsourced') return 'no source';
  return evidence === 'judgement' ? 'our judgement' : undefined;
}
