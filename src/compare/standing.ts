/** What the answers make of a platform. */
export type Standing =
  { readonly kind: 'ranked'; readonly place: number; readonly score: number } | { readonly kind: 'out' };

/** A share of the whole as points out of 100, with one decimal. */
export function pointsOf(score: number): string {
  return (Math.round(score * 1000) / 10).toFixed(1);
}
