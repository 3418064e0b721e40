import { describe, expect, test } from 'vitest';
import { seededRandom } from '#scoring/seeded-random.ts';

/** The first five numbers times 2³², worked out apart with unbounded integers from the published algorithm. */
const first: readonly (readonly [seed: number, numbers: readonly number[]])[] = [
  [0, [2_381_108_232, 3_976_095_626, 2_467_262_069, 1_823_274_075, 3_001_101_427]],
  [1, [2_212_199_553, 1_506_684_997, 389_392_296, 138_374_344, 482_077_534]],
  [20_261_101, [2_941_559_118, 3_245_163_602, 1_531_006_258, 774_309_393, 795_427_512]],
  [-1, [4_182_873_111, 638_246_997, 1_384_417_266, 3_840_555_370, 1_834_555_596]],
];

describe('sfc32', () => {
  test.each(first)('from seed %i gives these bits in every engine', (seed, numbers) => {
    const random = seededRandom(seed);
    expect(numbers.map(() => random() * 2 ** 32)).toEqual(numbers);
  });

  test('reads the lowest 32 bits of a seed', () => {
    expect(seededRandom(2 ** 32 + 7)()).toBe(seededRandom(7)());
  });
});
