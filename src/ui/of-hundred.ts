/**
 * A share (0…1) as a number of a hundred. What is not quite none or all is never said to be.
 */
export function ofHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'fewer than 1';
  if (share < 1 && share >= 0.995) return 'more than 99';
  return String(Math.round(100 * share));
}

/** The same in the cell of a table. */
export function hundredths(share: number): string {
  if (share > 0 && share < 0.005) return '< 1';
  if (share < 1 && share >= 0.995) return '> 99';
  return String(Math.round(100 * share));
}
