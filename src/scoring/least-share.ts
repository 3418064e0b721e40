/**
 * The least that a share is with 97.5 % confidence, from a sample of it; 0 from an empty one. It is the lower
 * end of the 95 % interval; the interval is that of Wilson 1927, Probable inference, the
 * law of succession, and statistical inference, Journal of the American Statistical Association 22.
 */
export function leastShare(hits: number, samples: number): number {
  if (samples === 0) return 0;
  const z = 1.96;
  const share = hits / samples;
  const spread = z * Math.sqrt((share * (1 - share)) / samples + z ** 2 / (4 * samples ** 2));
  return (share + z ** 2 / (2 * samples) - spread) / (1 + z ** 2 / samples);
}
