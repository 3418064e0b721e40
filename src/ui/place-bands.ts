/** Places that are shown together, with what they are called. */
export const bands = [
  { id: 'first', short: '1', label: 'First', from: 0, to: 1 },
  { id: 'second', short: '2', label: 'Second', from: 1, to: 2 },
  { id: 'third', short: '3', label: 'Third', from: 2, to: 3 },
  { id: 'next', short: '4–5', label: 'Fourth or fifth', from: 3, to: 5 },
  { id: 'further', short: '6+', label: 'Further down', from: 5, to: Number.POSITIVE_INFINITY },
] as const;

/** Shares by band, from shares by place. */
export function bandShares(ranks: readonly number[]): readonly number[] {
  return bands.map(({ from, to }) => ranks.slice(from, to).reduce((sum, share) => sum + share, 0));
}
