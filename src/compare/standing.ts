/** What the answers make of a platform. */
export type Standing =
  { readonly kind: 'ranked'; readonly place: number; readonly score: number } | { readonly kind: 'out' };
