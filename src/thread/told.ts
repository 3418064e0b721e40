import type { Evidence } from '#catalogue/schema.ts';
import type { OldIdea, OldName, Opening, Preference, StandIn, Turn } from '#catalogue/thread-shapes.ts';

/** Everything that the page tells. */
export interface Thread {
  readonly opening: Opening;
  readonly names: readonly OldName[];
  readonly turns: readonly Turn[];
  readonly ideas: readonly OldIdea[];
  readonly six: readonly StandIn[];
  readonly preferences: readonly Preference[];
}

/** What a platform is today, in words. */
export interface Today {
  readonly name: string;
  readonly status: string;
  /** a date in words; absent where no source says */
  readonly until: string | undefined;
  /** modes that its guests run in, and those that are fading or gone */
  readonly modes: string;
}

/** A criterion that a preference rests on, and what both platforms have. */
export interface Ground {
  readonly criterion: string;
  readonly label: string;
  readonly own: string;
  readonly other: string;
}

/** How many sentences there are, and how many of each kind of evidence. */
export interface Count {
  readonly sentences: number;
  readonly byKind: Readonly<Record<Evidence, number>>;
  /** different pages that they cite */
  readonly pages: number;
}
