/** A share of the whole (0…1) as points out of 100, with one decimal: the same figure on every page. */
export function points(share: number): string {
  return (Math.round(share * 1000) / 10).toFixed(1);
}
