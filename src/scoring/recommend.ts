import type { Answers, Catalogue } from '#catalogue/schema.ts';
import type { Interval } from './measure.ts';
import { relaxations, type Relaxation } from './relax.ts';
import { coveredScores, scoreTable } from './score-table.ts';
import { screen, type Check } from './screen.ts';
import { situationOf, type Situation } from './situation.ts';
import { contributionsOf, weigh, type GroupContribution, type WeighedGroup } from './value.ts';

/** A platform that meets every requirement, as far as is known. */
export interface Ranked {
  readonly platform: string;
  /** 1 is first; equal scores share a place */
  readonly place: number;
  /** 0…1; low and high are what unknown facts could make of it */
  readonly score: Interval;
  readonly contributions: readonly GroupContribution[];
  /** requirements met with a restriction */
  readonly notes: readonly Check[];
  /** requirements on which no source says anything: to be verified before buying */
  readonly verify: readonly Check[];
}

/** A platform that fails at least one requirement. */
export interface RuledOut {
  readonly platform: string;
  readonly failures: readonly Check[];
}

export interface Verdict {
  /** best first; equal scores in the order of their names, with one place between them */
  readonly ranked: readonly Ranked[];
  readonly ruledOut: readonly RuledOut[];
  /** what to give up when nothing is left; empty otherwise */
  readonly relaxations: readonly Relaxation[];
  readonly situation: Situation;
  readonly weights: readonly WeighedGroup[];
}

/** Scores closer than this are the same score; sums of the same numbers in another order differ by less. */
const tolerance = 1e-9;

function total(contributions: readonly GroupContribution[]): Interval {
  const sum = { low: 0, middle: 0, high: 0 };
  for (const { points } of contributions) {
    sum.low += points.low;
    sum.middle += points.middle;
    sum.high += points.high;
  }
  return sum;
}

function withPlaces(candidates: readonly (Omit<Ranked, 'place'> & { readonly name: string })[]): readonly Ranked[] {
  const sorted = candidates.toSorted(
    (a, b) => b.score.middle - a.score.middle || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
  let place = 0;
  let leader: number | undefined;
  return sorted.map(({ name: _, ...candidate }, index) => {
    if (leader === undefined || leader - candidate.score.middle > tolerance) {
      place = index + 1;
      leader = candidate.score.middle;
    }
    return { ...candidate, place };
  });
}

/**
 * From answers to a verdict: screen, then value. Pure: the same answers and the same catalogue give
 * the same verdict, and adding or removing a platform never reorders the others.
 *
 * @param answers option ids by question; unknown questions and options are passed over
 * @throws {RangeError} when the catalogue contradicts itself: a value that no scale names
 */
export function recommend(answers: Answers, catalogue: Catalogue): Verdict {
  const situation = situationOf(answers, catalogue);
  const weights = weigh(situation, catalogue);
  const ruledOut: RuledOut[] = [];
  const candidates: (Omit<Ranked, 'place'> & { readonly name: string })[] = [];
  for (const row of scoreTable(catalogue)) {
    const { platform } = row;
    const checks = screen(platform, situation.requirements, situation.covers);
    const failures = checks.filter(({ outcome }) => outcome === 'fails');
    if (failures.length > 0) {
      ruledOut.push({ platform: platform.id, failures });
      continue;
    }
    const contributions = contributionsOf(coveredScores(row, situation.covers, catalogue), weights);
    candidates.push({
      platform: platform.id,
      name: platform.name,
      score: total(contributions),
      contributions,
      notes: checks.filter(({ outcome }) => outcome === 'notes'),
      verify: checks.filter(({ outcome }) => outcome === 'unknown'),
    });
  }
  const ranked = withPlaces(candidates);
  return { ranked, ruledOut, relaxations: ranked.length > 0 ? [] : relaxations(ruledOut), situation, weights };
}
