/** Uniform numbers in 0…1 (1 excluded), one a call. */
export type Random = () => number;

/**
 * Uniform numbers from a seed: the same seed gives the same bits in every engine, because only 32-bit
 * integer operations and one exact division are used.
 *
 * @param seed any integer; only its lowest 32 bits count
 * The generator is the 32-bit Small Fast Counter of Chris Doty-Humphrey (sfc32).
 */
export function seededRandom(seed: number): Random {
  let a = seed | 0;
  let b = 0x9e37_79b9 | 0;
  let c = 0x243f_6a88 | 0;
  let counter = 1;
  const next: Random = () => {
    const mixed = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + mixed) | 0;
    return (mixed >>> 0) / 4_294_967_296;
  };
  for (let round = 0; round < 15; round += 1) next();
  return next;
}
