import type { Random } from './seeded-random.ts';

/**
 * Draws weightings uniform over all that fit the classes: every weight of a class at least as large as
 * every weight of the next. Exact and without rejection: the gaps between sorted uniform numbers are
 * uniform on the simplex; sorted downwards, the largest go to the first class, the next to the second,
 * in random order inside a class. Only comparisons and differences, so every engine gives the same bits.
 *
 * @param classes places (columns) of the groups of each class, most important class first; together
 *   they name each place from 0 once
 * @returns a function that writes the next weighting; they sum to 1
 * The rule is that of Tervonen & Lahdelma 2007, Implementing stochastic multicriteria acceptability analysis.
 */
export function weightDrawer(classes: readonly (readonly number[])[]): (into: Float64Array, random: Random) => void {
  const size = classes.reduce((sum, members) => sum + members.length, 0);
  const gaps = new Float64Array(size);
  const dealt = classes.map((members) => Int32Array.from(members));
  return (into, random) => {
    drawGaps(gaps, random);
    gaps.sort();
    let largest = size - 1;
    for (const members of dealt) {
      shuffle(members, random);
      for (let i = 0; i < members.length; i += 1) {
        into[members[i] ?? 0] = gaps[largest] ?? 0;
        largest -= 1;
      }
    }
  };
}

/** Gaps between `length − 1` sorted uniform numbers in 0…1: uniform on the simplex. */
function drawGaps(gaps: Float64Array, random: Random): void {
  const last = gaps.length - 1;
  for (let i = 0; i < last; i += 1) gaps[i] = random();
  gaps[last] = 1;
  gaps.sort();
  for (let i = last; i > 0; i -= 1) gaps[i] = (gaps[i] ?? 0) - (gaps[i - 1] ?? 0);
}

/** Fisher and Yates. */
function shuffle(members: Int32Array, random: Random): void {
  for (let i = members.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    const kept = members[i] ?? 0;
    members[i] = members[other] ?? 0;
    members[other] = kept;
  }
}
