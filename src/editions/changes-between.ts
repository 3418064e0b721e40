import type { Catalogue } from '#catalogue/schema.ts';
import type { Change, GroupsChange } from './change.ts';
import { criterionChanges } from './criterion-changes.ts';
import { platformChanges } from './platform-changes.ts';
import { questionChanges } from './question-changes.ts';

/** Everything that is otherwise in a later catalogue and can bear on a result; empty when answers must give the same in both. */
export function changesBetween(earlier: Catalogue, later: Catalogue): readonly Change[] {
  const order = (catalogue: Catalogue): string => catalogue.groups.map(({ id }) => id).join(' ');
  const groups: readonly GroupsChange[] = order(earlier) === order(later) ? [] : [{ kind: 'groups' }];
  const criteria = criterionChanges(earlier, later);
  const apart = new Set(criteria.filter(({ withFacts }) => withFacts).map(({ criterion }) => criterion));
  const comparable = later.criteria.map(({ id }) => id).filter((id) => !apart.has(id));
  return [...groups, ...criteria, ...questionChanges(earlier, later), ...platformChanges(earlier, later, comparable)];
}
