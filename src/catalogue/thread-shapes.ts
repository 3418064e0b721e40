/**
 * The shapes of the old question: what was asked and answered in 2009, and what holds today. Plain data like
 * everything in the catalogue; nothing of it is scored.
 */
import type { Backing, EngineFamily, Statement } from './schema.ts';

/** Platform, criterion, and the value that the fact is taken to have. */
export type Ground = readonly [platform: string, criterion: string, value: string | number];

/**
 * A sentence as an entry writes it. It has its own backing, or that of the fact it rests on; or it stands
 * elsewhere in the catalogue already and is only named here. Gathering makes statements of all of them.
 */
export type Told<OwnGround extends Ground = Ground> =
  | Statement
  | { readonly says: string; readonly of: OwnGround }
  | { readonly belief: string }
  | { readonly controlDomain: EngineFamily };

/** One of the names of 2009. */
export interface OldName<Sentence = Statement, PlatformId extends string = string> {
  readonly id: string;
  /** goes in tens */
  readonly order: number;
  /** as it was given then */
  readonly name: string;
  /** given by the question itself, or only by its answer */
  readonly from: 'question' | 'answer';
  /** what to look for under that name today, in a few words */
  readonly today: string;
  /** what the answer said of it, retold; the thread is the one source */
  readonly said: readonly string[];
  readonly now: readonly Sentence[];
  /** what to choose instead, or when it is still right */
  readonly choose: readonly Sentence[];
  /** what one meets under that name, the most relevant first */
  readonly platforms: readonly PlatformId[];
}

/** What became of an idea: it holds, holds in part, or has turned round. */
export type Fate = 'holds' | 'in-part' | 'turned';

/** One of the ideas that the answer of 2009 rested on. */
export interface OldIdea<Sentence = Statement> {
  readonly id: string;
  /** goes in tens */
  readonly order: number;
  readonly title: string;
  /** the idea, retold */
  readonly said: string;
  readonly fate: Fate;
  /** its fate in one sentence */
  readonly verdict: string;
  readonly now: readonly Sentence[];
  /** section of the page on modes that says more; absent where none does */
  readonly section?: string;
}

/** Something that happened between the question and today. */
export interface Turn<Sentence = Statement> {
  readonly id: string;
  /** `YYYY` or `YYYY-MM` */
  readonly when: `${number}` | `${number}-${number}`;
  readonly what: Sentence;
}

/** When one platform is preferred over another. */
export interface Reason<CriterionId extends string = string> {
  /** begins with “When” and stands alone */
  readonly when: string;
  /** criteria on which the preferred one reads strictly better */
  readonly rests: readonly CriterionId[];
}

/** When one of the six is preferred over each of the others. The id is the platform's. */
export interface Preference<
  Own extends string = string,
  Other extends string = string,
  CriterionId extends string = string,
> {
  readonly id: Own;
  readonly over: Readonly<Record<Other, Reason<CriterionId>>>;
}

/** Which platform stands for a name of the question. */
export interface StandIn<PlatformId extends string = string> {
  /** the name in the question */
  readonly asked: string;
  readonly platform: PlatformId;
  /** short enough for the head of a column */
  readonly short: string;
  /** why this one, in a sentence that stands alone */
  readonly because: string;
}

/** Text in which platforms are named by their ids, so that a page can link them. */
export type LinkedText<PlatformId extends string = string> = readonly (
  string | { readonly platform: PlatformId; readonly words: string }
)[];

/** The question, and its answer of today in short. */
export interface Opening<PlatformId extends string = string> {
  /** paragraphs */
  readonly question: readonly string[];
  /** the answer that it got, retold: paragraphs */
  readonly answer: readonly string[];
  /** where both come from */
  readonly thread: Statement;
  readonly today: LinkedText<PlatformId>;
  readonly backing: Backing;
}
