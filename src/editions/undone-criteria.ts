import type { Catalogue } from '#catalogue/schema.ts';
import type { CriterionChange } from './change.ts';

/** The criteria of the later catalogue with some changes taken back; the very same list when there are none. */
export function undoneCriteria(
  changes: readonly CriterionChange[],
  earlier: Catalogue,
  later: Catalogue,
): Catalogue['criteria'] {
  if (changes.length === 0) return later.criteria;
  const undone = new Map(changes.map((change) => [change.criterion, change.was]));
  const kept = later.criteria.flatMap((criterion) => {
    const was = undone.get(criterion.id);
    if (was === 'added') return [];
    return was === undefined ? [criterion] : earlier.criteria.filter(({ id }) => id === criterion.id);
  });
  const back = earlier.criteria.filter(({ id }) => undone.get(id) === 'removed');
  return [...kept, ...back].toSorted((a, b) => a.order - b.order);
}
