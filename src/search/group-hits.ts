import type { Hit } from './make-find.ts';
import type { Kind } from './kinds.ts';

export interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
  /** how many of its kind are not shown */
  readonly more: number;
}

/** So many of one kind are shown, so that a word in every text does not push the others out of sight. */
export const mostOfAKind = 6;

/** The hits by kind, the kind of the best hit first. */
export function groupHits(hits: readonly Hit[], most: number): readonly HitGroup[] {
  return [...Map.groupBy(hits, ({ entry }) => entry.kind)].map(([kind, members]) => ({
    kind,
    hits: members.slice(0, most),
    more: Math.max(0, members.length - most),
  }));
}
