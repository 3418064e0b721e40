import type { Catalogue, Option, Question } from '#catalogue/schema.ts';
import type { Change, OptionChange } from './change.ts';
import { paired, type Pair } from './paired.ts';

function undoneOptions(changes: readonly OptionChange[], pair: Pair<Question>): readonly Option[] {
  const undone = new Map(changes.map(({ option, was }) => [option, was]));
  return paired(pair.earlier?.options ?? [], pair.later?.options ?? []).flatMap(({ earlier, later }) => {
    const was = undone.get((later ?? earlier)?.id ?? '');
    if (later === undefined) return was === 'removed' && earlier !== undefined ? [earlier] : [];
    if (was === 'added') return [];
    return was === 'changed' && earlier !== undefined ? [earlier] : [later];
  });
}

/** The questions of the later catalogue with some changes taken back; the very same list when none concerns them. */
export function undoneQuestions(
  changes: readonly Change[],
  earlier: Catalogue,
  later: Catalogue,
): Catalogue['questions'] {
  const ofQuestions = changes.filter((change) => change.kind === 'question');
  const ofOptions = changes.filter((change) => change.kind === 'option');
  if (ofQuestions.length === 0 && ofOptions.length === 0) return later.questions;
  const undone = new Map(ofQuestions.map(({ question, was }) => [question, was]));
  return paired(earlier.questions, later.questions).flatMap((pair): readonly Question[] => {
    const was = undone.get((pair.later ?? pair.earlier)?.id ?? '');
    if (pair.later === undefined) return was === 'removed' && pair.earlier !== undefined ? [pair.earlier] : [];
    if (was === 'added') return [];
    const own = ofOptions.filter(({ question }) => question === pair.later?.id);
    if (was === undefined && own.length === 0) return [pair.later];
    const frame = was === 'changed' && pair.earlier !== undefined ? pair.earlier : pair.later;
    return [{ ...frame, options: undoneOptions(own, pair) }];
  });
}
