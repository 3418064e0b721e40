/** The shape of what the search goes through: one entry for each thing of the catalogue that has a place. */

/** What an entry is, and so where it leads. */
export type FindableKind = 'platform' | 'criterion' | 'question' | 'mode' | 'guest' | 'term';

export interface Findable<Kind extends string = FindableKind> {
  readonly kind: Kind;
  readonly id: string;
  /** its section, where its page has several */
  readonly place?: string;
  /** the words under which it stands in the list */
  readonly name: string;
  /** other words for it: former names, vendors, spellings */
  readonly also: readonly string[];
  /** a few words that tell it from others of a like name */
  readonly note: string;
  /** what else is said of it; counts less than any name */
  readonly text: string;
}
