import type { Catalogue } from '#catalogue/schema.ts';
import type { Change } from './change.ts';
import { undoneCriteria } from './undone-criteria.ts';
import { undonePlatforms } from './undone-platforms.ts';
import { undoneQuestions } from './undone-questions.ts';

/**
 * The later catalogue with some of what changed since the earlier one taken back. With nothing taken back it is
 * the later one; with everything, answers give what they gave in the earlier one. In between it may hold facts
 * that no scale of it names: these are unknown there.
 *
 * What stays as it is stays the very same object, so that scoring need not read it again.
 */
export function undoChanges(changes: ReadonlySet<Change>, earlier: Catalogue, later: Catalogue): Catalogue {
  const all = [...changes];
  const criteria = undoneCriteria(
    all.filter((change) => change.kind === 'criterion'),
    earlier,
    later,
  );
  return {
    edition: later.edition,
    groups: all.some(({ kind }) => kind === 'groups') ? earlier.groups : later.groups,
    criteria,
    questions: undoneQuestions(all, earlier, later),
    platforms: undonePlatforms(all, criteria, earlier, later),
  };
}
