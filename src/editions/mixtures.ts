import type { Catalogue } from '#catalogue/schema.ts';
import { readLink, type SearchParameters } from '#link/read-link.ts';
import { recommend } from '#scoring/recommend.ts';
import type { Judged } from './bearing.ts';
import type { Change } from './change.ts';
import { undoChanges } from './undo-changes.ts';

/** One link, judged by an earlier catalogue, by a later one, and by whatever lies between them. */
export interface Mixtures {
  readonly earlier: Judged;
  readonly later: Judged;
  /**
   * judged by the later catalogue with some changes taken back; `undefined` where what is left contradicts itself,
   * because a rule of one catalogue asks of the other what it cannot give
   */
  readonly without: (changes: Iterable<Change>) => Judged | undefined;
}

/** Every catalogue reads the link with its own questions. */
export function mixturesOf(search: SearchParameters, earlier: Catalogue, later: Catalogue): Mixtures {
  const judge = (catalogue: Catalogue): Judged => {
    const { answers } = readLink(search, catalogue);
    return { answers, verdict: recommend(answers, catalogue) };
  };
  return {
    earlier: judge(earlier),
    later: judge(later),
    without: (changes) => {
      try {
        return judge(undoChanges(new Set(changes), earlier, later));
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
}
