import type { Comparison } from '#link/read-comparison.ts';
import { factOf, type Column, type RowCriterion } from './compared.ts';

type Filters = Pick<Comparison, 'group' | 'find' | 'differences' | 'raised'>;

/** Lower case, without accents, every run of other signs a space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Every word of the text stands in the row's name, in any order. */
export function matches(criterion: RowCriterion, find: string): boolean {
  const name = plain(`${criterion.label} ${criterion.id}`);
  return plain(find)
    .split(' ')
    .every((word) => name.includes(word));
}

/** The platforms do not all have the same value; unknown is a value of its own. */
export function differs(criterion: RowCriterion, columns: readonly Column[]): boolean {
  return new Set(columns.map((column) => factOf(column, criterion.id).value)).size > 1;
}

/**
 * The ids of the rows that pass every filter.
 *
 * @param raised criteria that the answers raise or require
 */
export function shownRows(
  criteria: readonly RowCriterion[],
  columns: readonly Column[],
  filters: Filters,
  raised: ReadonlySet<string>,
): ReadonlySet<string> {
  const shown = criteria.filter(
    (criterion) =>
      (filters.group === undefined || criterion.group === filters.group) &&
      (filters.find === '' || matches(criterion, filters.find)) &&
      (!filters.raised || raised.has(criterion.id)) &&
      (!filters.differences || differs(criterion, columns)),
  );
  return new Set(shown.map(({ id }) => id));
}
