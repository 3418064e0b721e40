import type { Criterion, Fact, Group, Platform } from '#catalogue/schema.ts';

/** A criterion as the table needs it. */
export type RowCriterion = Omit<Criterion, 'reading'>;

/** A platform with its facts, as a column. */
export type Column = Pick<Platform, 'id' | 'name' | 'facts'>;

/** The rows of one group. */
export interface RowGroup {
  readonly group: Group;
  readonly criteria: readonly RowCriterion[];
}

/** What is shown where a platform has no fact on a criterion. */
const noFact: Fact = { value: 'unknown', detail: 'Nobody has looked for it yet', evidence: 'unsourced' };

export function factOf({ facts }: Pick<Column, 'facts'>, criterion: string): Fact {
  return facts[criterion] ?? noFact;
}

/** All rows by group, in the order of the groups and of the criteria. */
export function rowGroups(groups: readonly Group[], criteria: readonly RowCriterion[]): readonly RowGroup[] {
  return groups.map((group) => ({ group, criteria: criteria.filter((criterion) => criterion.group === group.id) }));
}
