import type { Catalogue } from '#catalogue/schema.ts';
import { effectiveValue } from './effective-value.ts';
import type { Interval } from './measure.ts';
import type { Verdict } from './recommend.ts';
import { coveredScores, scoreTable, type ScoreRow } from './score-table.ts';
import type { Asked } from './situation.ts';
import { measureTerm, type WeighedTerm } from './value.ts';

/** One criterion's part in a platform's score. */
export interface Reason {
  readonly criterion: string;
  readonly group: string;
  readonly value: string | number;
  readonly score: Interval;
  /** share of the criterion in the whole, 0…1 */
  readonly weight: number;
  /** `weight · score`; the points of all reasons add up to the platform's score */
  readonly points: number;
  /** points above (or below) the average of the platforms that are still in */
  readonly lead: number;
  /** answers that raised the criterion; empty when only its base weight counts */
  readonly asked: readonly Asked[];
}

/** Of the criteria of a term the one that decided: the best, and of equals the first. */
function decidingColumn({ columns }: WeighedTerm, scores: ScoreRow['scores']): number {
  return columns.reduce((best, column) =>
    (scores[column]?.middle ?? 0) > (scores[best]?.middle ?? 0) ? column : best,
  );
}

/**
 * A platform's score, taken apart into criteria.
 *
 * @param platformId any platform of the catalogue, ruled out or not
 * @throws {RangeError} when the catalogue has no such platform
 */
export function reasonsFor(platformId: string, verdict: Verdict, catalogue: Catalogue): readonly Reason[] {
  const { covers } = verdict.situation;
  const rows = scoreTable(catalogue);
  const own = rows.find(({ platform }) => platform.id === platformId);
  if (own === undefined) throw new RangeError(`the catalogue has no platform "${platformId}"`);
  const scores = coveredScores(own, covers, catalogue);
  const stillIn = new Set(verdict.ranked.map(({ platform }) => platform));
  const others = rows
    .filter(({ platform }) => stillIn.has(platform.id))
    .map((row) => coveredScores(row, covers, catalogue));

  return verdict.weights.flatMap(({ group, weight: groupWeight, terms }) =>
    terms.map((weighed): Reason => {
      const score = measureTerm(weighed, scores);
      const criterion = catalogue.criteria[decidingColumn(weighed, scores)]?.id ?? '';
      const weight = groupWeight * weighed.share;
      const sum = others.reduce((total, other) => total + measureTerm(weighed, other).middle, 0);
      const average = others.length === 0 ? score.middle : sum / others.length;
      return {
        criterion,
        group,
        value: effectiveValue(own.platform, criterion, covers),
        score,
        weight,
        points: weight * score.middle,
        lead: weight * (score.middle - average),
        asked: weighed.term.asked,
      };
    }),
  );
}

/**
 * The strongest reasons for a platform: good values that count, those first that set it apart.
 *
 * @param count how many at most
 */
export function strengths(reasons: readonly Reason[], count: number): readonly Reason[] {
  return reasons
    .filter(({ score, lead }) => score.low >= 0.6 && lead > 0)
    .toSorted((a, b) => b.lead - a.lead)
    .slice(0, count);
}

/**
 * The strongest reasons against a platform: poor values that count, those first that cost most.
 *
 * @param count how many at most
 */
export function weaknesses(reasons: readonly Reason[], count: number): readonly Reason[] {
  const loss = ({ weight, points }: Reason): number => weight - points;
  return reasons
    .filter(({ score, weight }) => score.high <= 0.5 && weight > 0)
    .toSorted((a, b) => loss(b) - loss(a))
    .slice(0, count);
}
