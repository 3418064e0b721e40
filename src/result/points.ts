/**
 * Parts of a sum as points with one decimal that add up to the sum as it is shown: each is rounded
 * down, and the tenths that are missing go to those that lost most.
 */
export function pointsThatAddUp(parts: readonly number[]): readonly string[] {
  const whole = Math.round(parts.reduce((sum, part) => sum + part, 0) * 1000);
  const tenths = parts.map((part) => Math.floor(part * 1000 + 1e-9));
  const missing = whole - tenths.reduce((sum, part) => sum + part, 0);
  const byLoss = parts
    .map((part, at) => ({ at, loss: part * 1000 - (tenths[at] ?? 0) }))
    .toSorted((a, b) => b.loss - a.loss || a.at - b.at);
  const raised = new Set(byLoss.slice(0, missing).map(({ at }) => at));
  return tenths.map((tenth, at) => ((tenth + (raised.has(at) ? 1 : 0)) / 10).toFixed(1));
}
