import type { Catalogue, Cover, PlatformValues } from '#catalogue/schema.ts';
import { effectiveValue } from './effective-value.ts';
import { measure, type Interval } from './measure.ts';

/** What a platform reads on every criterion, in the order of the catalogue's criteria; no score where a scale has no order. */
export interface ScoreRow {
  readonly platform: PlatformValues;
  readonly scores: readonly (Interval | undefined)[];
}

/** A catalogue never changes, so its facts are read once, not once for each answer. */
const tables = new WeakMap<Catalogue, readonly ScoreRow[]>();

/** A catalogue in which one fact was changed shares all other platforms with the one it was made from. */
const rowsByScales = new WeakMap<Catalogue['criteria'], WeakMap<PlatformValues, ScoreRow>>();

function rowOf(platform: PlatformValues, criteria: Catalogue['criteria']): ScoreRow {
  const rows = rowsByScales.get(criteria) ?? new WeakMap<PlatformValues, ScoreRow>();
  rowsByScales.set(criteria, rows);
  const known = rows.get(platform);
  if (known !== undefined) return known;
  const scores = criteria.map((criterion) =>
    criterion.scale.kind === 'unordered' ? undefined : measure(platform.values[criterion.id], criterion),
  );
  const row = { platform, scores };
  rows.set(platform, row);
  return row;
}

/**
 * Every fact of a catalogue, read on its scale.
 *
 * @throws {RangeError} when a value is not on its criterion's scale
 */
export function scoreTable(catalogue: Catalogue): readonly ScoreRow[] {
  const known = tables.get(catalogue);
  if (known !== undefined) return known;
  const rows = catalogue.platforms.map((platform) => rowOf(platform, catalogue.criteria));
  tables.set(catalogue, rows);
  return rows;
}

/** The scores of a platform for somebody who owns certain licences. */
export function coveredScores(
  { platform, scores }: ScoreRow,
  covers: readonly Cover[],
  catalogue: Catalogue,
): ScoreRow['scores'] {
  if (covers.length === 0) return scores;
  return catalogue.criteria.map((criterion, column) =>
    covers.some((cover) => cover.criterion === criterion.id)
      ? measure(effectiveValue(platform, criterion.id, covers), criterion)
      : scores[column],
  );
}
