/** Something that is otherwise in a later catalogue. `changed` stands where it is in both. */
export type Was = 'added' | 'removed' | 'changed';

/** A fact that has another value. */
export interface FactChange {
  readonly kind: 'fact';
  readonly platform: string;
  readonly criterion: string;
  readonly earlier: string | number;
  readonly later: string | number;
}

/** A platform that came, went, or has another name. */
export interface PlatformChange {
  readonly kind: 'platform';
  readonly was: Was;
  readonly platform: string;
}

export type CriterionPart = 'group' | 'scale' | 'weight' | 'standing';

/** A row, or how it is read and weighed. */
export interface CriterionChange {
  readonly kind: 'criterion';
  readonly was: Was;
  readonly criterion: string;
  readonly parts: readonly CriterionPart[];
  /** its facts were put into the words of another scale, so that they cannot be told apart from it */
  readonly withFacts: boolean;
}

export type QuestionPart = 'id' | 'kind' | 'together' | 'askedWhen' | 'about' | 'formerIds';

/** A question: that it is asked, when, and what it has the say on. */
export interface QuestionChange {
  readonly kind: 'question';
  readonly was: Was;
  /** its id in the later catalogue, or in the earlier one where it is gone */
  readonly question: string;
  readonly parts: readonly QuestionPart[];
}

export type OptionPart =
  | 'id'
  | 'alone'
  | 'formerIds'
  | 'requires'
  | 'meets'
  | 'serves'
  | 'raises'
  | 'mutes'
  | 'atLeast'
  | 'atMost'
  | 'lifts'
  | 'covers';

/** An option of a question that is in both: that it can be chosen, and what it does. */
export interface OptionChange {
  readonly kind: 'option';
  readonly was: Was;
  readonly question: string;
  readonly option: string;
  readonly parts: readonly OptionPart[];
}

/** There are other groups of criteria, or they stand in another order. */
export interface GroupsChange {
  readonly kind: 'groups';
}

/**
 * What is otherwise between two catalogues and can bear on a result, in the smallest parts that can be undone
 * one by one. Words are none of it: a label, a detail, a source change no result.
 */
export type Change = FactChange | PlatformChange | CriterionChange | QuestionChange | OptionChange | GroupsChange;
