import { importances, type Catalogue } from '#catalogue/schema.ts';
import { simulate, type Acceptability } from './acceptability.ts';
import { weightDrawer } from './draw-weights.ts';
import type { Verdict } from './recommend.ts';
import { coveredScores, scoreTable } from './score-table.ts';
import { seededRandom, type Random } from './seeded-random.ts';
import { measureTerm } from './value.ts';

/** The seed of every simulation, printed with the result: the same link gives the same numbers. */
export const doubtSeed = 20_261_101;

/** Draws of a simulation; the standard error of a share is then at most half a hundredth. */
export const doubtSamples = 10_000;

/** A term on which a platform's facts leave a range: uniform between the two. */
interface OpenTerm {
  /** place in the table of values */
  readonly cell: number;
  /** share of the term in its group */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** A simulation as plain numbers, so that it can be handed to a worker. */
export interface DoubtProblem {
  /** platforms that are still in, in the order of their places */
  readonly platforms: readonly string[];
  /** those of them that have the first place by points */
  readonly firsts: readonly string[];
  /** groups in which something counts */
  readonly groups: readonly string[];
  /** places of the groups of each class, most important first */
  readonly classes: readonly (readonly number[])[];
  /** what is known of each platform's value in each group, row by row */
  readonly known: Float64Array;
  readonly open: readonly OpenTerm[];
}

/**
 * What there is to doubt in a verdict: any weighting that fits the classes, and any value that the
 * unknown facts allow.
 */
export function doubtProblem(verdict: Verdict, catalogue: Catalogue): DoubtProblem {
  const rows = new Map(scoreTable(catalogue).map((row) => [row.platform.id, row]));
  const platforms = verdict.ranked.map(({ platform }) => platform);
  const counting = verdict.weights.filter(({ weight }) => weight > 0);
  const groups = counting.map(({ group }) => group);
  const known = new Float64Array(platforms.length * groups.length);
  const open: OpenTerm[] = [];
  platforms.forEach((platform, i) => {
    const row = rows.get(platform);
    if (row === undefined) return;
    const scores = coveredScores(row, verdict.situation.covers, catalogue);
    counting.forEach(({ terms }, g) => {
      const cell = i * groups.length + g;
      for (const weighed of terms) {
        const { low, high } = measureTerm(weighed, scores);
        if (low === high) known[cell] = (known[cell] ?? 0) + weighed.share * low;
        else open.push({ cell, share: weighed.share, low, high });
      }
    });
  });
  const classes = importances
    .map((importance) => groups.flatMap((group, g) => (verdict.situation.classes[group] === importance ? [g] : [])))
    .filter((members) => members.length > 0);
  const firsts = verdict.ranked.filter(({ place }) => place === 1).map(({ platform }) => platform);
  return { platforms, firsts, groups, classes, known, open };
}

/** Runs the simulation; the same problem gives the same numbers in every engine. */
export function solveDoubt({ platforms, groups, classes, known, open }: DoubtProblem): Acceptability {
  return simulate({
    alternatives: platforms.length,
    criteria: groups.length,
    samples: doubtSamples,
    random: seededRandom(doubtSeed),
    drawWeights: weightDrawer(classes),
    drawValues(into: Float64Array, random: Random) {
      into.set(known);
      for (const { cell, share, low, high } of open) {
        into[cell] = (into[cell] ?? 0) + share * (low + random() * (high - low));
      }
    },
  });
}
