import type { evidenceWords } from './source-note.tsx';

interface Said {
  readonly value: string | number;
  readonly evidence: keyof typeof evidenceWords;
}

/** What a closed cell says of its evidence: nothing where a source stands behind it. An unknown says enough itself. */
export function evidenceNote({ value, evidence }: Said): string | undefined {
  if (value === 'unknown') return undefined;
  if (evidence === 'unsourced') return 'no source';
  return evidence === 'judgement' ? 'our judgement' : undefined;
}
