/** How well a value reads, in quarters of a disc; `none` on scales without an order. */
export type Mark = '0' | '1' | '2' | '3' | '4' | 'none' | 'unknown';

const quarters = ['0', '1', '2', '3', '4'] as const;

/**
 * The sign before a value. Only the best value fills the disc and only the worst one empties it.
 *
 * @param score 0…1, or `undefined` where the scale has no order
 */
export function cellMark({ value }: { readonly value: string | number }, score: number | undefined): Mark {
  if (value === 'unknown') return 'unknown';
  if (score === undefined) return 'none';
  if (score <= 0) return '0';
  if (score >= 1) return '4';
  return quarters[Math.min(3, Math.max(1, Math.round(score * 4)))] ?? '2';
}
