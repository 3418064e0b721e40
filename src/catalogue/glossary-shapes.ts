/**
 * The shapes of the glossary: the words of the field that the pages use. Plain data like everything in the
 * catalogue; nothing in it is scored.
 */
import type { Backing } from './schema.ts';

/** What a word has to do with: ids of other words, and of rows, modes and platforms. */
export interface SeeAlso<CriterionId extends string = string, ModeId extends string = string, PlatformId = string> {
  readonly terms?: readonly string[];
  readonly criteria?: readonly CriterionId[];
  readonly modes?: readonly ModeId[];
  readonly platforms?: readonly PlatformId[];
}

/** A word as it is written, and what it means; all that a page needs which explains it in passing. */
export interface ShortTerm {
  /** the word in the address, after `/glossary#` */
  readonly id: string;
  readonly term: string;
  /**
   * Other spellings, expansions and vendors' words. One without capitals is recognised however its words
   * begin ("Live Migration"); one with capitals only as it stands ("HA", never "Ha"); all also with a plural s.
   */
  readonly spelled: readonly string[];
  /** one plain sentence that does without the word itself */
  readonly short: string;
}

/** One word of the glossary, and who stands behind what is said of it. */
export type Term<
  CriterionId extends string = string,
  ModeId extends string = string,
  PlatformId = string,
> = ShortTerm & {
  /** a word of nearly every sentence: found by the search, but not marked where it is used */
  readonly quiet?: true;
  /** a second sentence or two */
  readonly more?: string;
  readonly see: SeeAlso<CriterionId, ModeId, PlatformId>;
} & Backing;

/** What the rows, modes and platforms are called that words point at, and the class of each mode, by id. */
export type SeeNames = Readonly<
  Record<'criteria' | 'modes' | 'modeClasses' | 'platforms', Readonly<Record<string, string>>>
>;
