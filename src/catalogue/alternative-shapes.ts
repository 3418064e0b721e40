/**
 * The shapes of alternatives: ways to run what somebody has that are no server platform of one's own.
 * Part of `schema.ts`, which passes them on; plain data like everything there. They are never ranked: an
 * alternative has no facts on the criteria, only answers that make it worth a look.
 */
import type { Statement } from './schema.ts';

/**
 * What was said to one question. A question that is open, or was said not to matter, never meets a
 * condition. `anyOf`: at least one of these was chosen, whatever else was. `onlyOf`: something was
 * chosen, and nothing but these.
 */
export type AnswerCondition =
  | { readonly question: string; readonly anyOf: readonly string[] }
  | { readonly question: string; readonly onlyOf: readonly string[] };

/** Answers that together make an alternative worth a look: it holds when all of its conditions are met. */
export interface Trigger {
  readonly when: readonly [AnswerCondition, ...AnswerCondition[]];
  /** what these answers mean for it, in a sentence that stands alone */
  readonly because: string;
}

/** What is said of every alternative. `return`: what it costs to come back, or to leave it again. */
export type AlternativeAspect = 'works' | 'limits' | 'costs' | 'return';

/** A platform that somebody who looks at the alternative should know, and why. */
export interface RelatedPlatform<PlatformId extends string = string> {
  readonly platform: PlatformId;
  readonly because: string;
}

/** What it takes to say whether answers speak for an alternative, and to name it. */
export interface AlternativeRules {
  readonly id: string;
  /** place among all alternatives; goes in tens */
  readonly order: number;
  readonly name: string;
  /** one that holds is enough */
  readonly triggers: readonly [Trigger, ...Trigger[]];
  /** answers that speak against it: with one of them no trigger counts */
  readonly unless: readonly AnswerCondition[];
}

export interface Alternative<PlatformId extends string = string> extends AlternativeRules {
  /** what it is, in a line */
  readonly summary: string;
  readonly rightWhen: readonly string[];
  readonly wrongWhen: readonly string[];
  readonly says: Readonly<Record<AlternativeAspect, readonly [Statement, ...Statement[]]>>;
  readonly related: readonly RelatedPlatform<PlatformId>[];
}
