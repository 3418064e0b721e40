import type { Fact } from '#catalogue/schema.ts';

/** A fact with another value since a link was shared, in words. */
export interface FactShift {
  readonly kind: 'fact';
  readonly platform: string;
  readonly criterion: string;
  /** what the two are called */
  readonly of: string;
  readonly before: string;
  readonly today: string;
}

/** A rule, a question or a platform that is otherwise since a link was shared, in words. */
export interface RuleShift {
  readonly kind: 'rule';
  readonly of: string;
  readonly says: string;
}

export type Shift = FactShift | RuleShift;

/** A change that moved the first places. */
export interface MovingShift {
  readonly shift: Shift;
  /** what it does by itself, in sentences; empty where it does something only together with others */
  readonly does: string;
  /** of a fact: as it stood in the edition of then */
  readonly fact: Fact | undefined;
}

/** Where a platform stood or stands: on a place, or `out` where it was ruled out, or `absent` from the catalogue. */
export type Stand = { readonly place: number; readonly points: string } | 'out' | 'absent';

/** A platform that is among the first ones then or today. */
export interface StandRow {
  readonly platform: string;
  readonly name: string;
  readonly before: Stand;
  readonly today: Stand;
}
