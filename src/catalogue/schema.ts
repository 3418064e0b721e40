/**
 * The shapes of everything in the catalogue. Entries are plain data without functions, so that a
 * whole catalogue can be written out as one JSON file and read again years later.
 *
 * Ids match `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`, are the file's name and the word in the address, and
 * are never reused. The generic parameters are narrowed by `entries.ts` to the ids and values that
 * exist; the core itself works on any catalogue of these shapes.
 */

/** How much a group can matter to the person, from most to least. `none` takes its weight away. */
export const importances = ['critical', 'important', 'nice', 'none'] as const;

export type Importance = (typeof importances)[number];

/** Who says so. `unsourced` is shown as such; `judgement` is ours and gives its reason in `detail`. */
export type Evidence = 'vendor' | 'independent' | 'community' | 'judgement' | 'unsourced';

/** Year or year and month of the source, or `undated` where the page that was read carries no date. */
export type AsOf = `${number}` | `${number}-${number}` | 'undated';

export type Address = `https://${string}`;

/** `YYYY-MM-DD` */
export type CalendarDate = `${number}-${number}-${number}`;

interface Stated<Value> {
  /** one of the words of the criterion's scale, a number, a date, or `unknown`: looked for, not found */
  readonly value: Value | 'unknown';
  /** our own words: figures, versions, conditions */
  readonly detail: string;
}

interface Sourced {
  readonly asOf: AsOf;
  readonly source: Address;
  readonly evidence: Exclude<Evidence, 'unsourced'>;
}

interface Judged {
  readonly asOf?: AsOf;
  readonly source?: never;
  readonly evidence: 'judgement';
}

interface Unsourced {
  readonly asOf?: AsOf;
  readonly source?: never;
  readonly evidence: 'unsourced';
}

/** Who stands behind something. A vendor, an independent or a community source carries its address and date. */
export type Backing = Sourced | Judged | Unsourced;

/** What a source says of a platform on a criterion. */
export type Fact<Value extends string | number = string | number> = Stated<Value> & Backing;

/** A sentence in our own words that stands alone, and who stands behind it. */
export type Statement = { readonly says: string } & Backing;

/** One word of a scale. `score` runs from 0 (worst) to 1 (best). */
export interface Step {
  readonly label: string;
  readonly meaning?: string;
  readonly score: number;
}

/** A scale of words, best first. */
export interface NamedScale {
  readonly kind: 'named';
  readonly steps: Readonly<Record<string, Step>>;
}

/** Words without an order: they can be required and shown, never weighted. */
export interface UnorderedScale {
  readonly kind: 'unordered';
  readonly steps: Readonly<Record<string, Omit<Step, 'score'>>>;
}

/** A number, read on the straight line from `worst` (0) to `best` (1) and held at both ends. */
export interface NumberScale {
  readonly kind: 'number';
  readonly unit: string;
  readonly worst: number;
  readonly best: number;
}

/** A date, read on the straight line from `worst` (0) to `best` (1) and held at both ends. */
export interface DateScale {
  readonly kind: 'date';
  readonly worst: CalendarDate;
  readonly best: CalendarDate;
}

export type Scale = NamedScale | UnorderedScale | NumberScale | DateScale;

export interface Group<GroupId extends string = string> {
  readonly id: GroupId;
  readonly label: string;
  /** what the group is about, said to someone who gives it a weight */
  readonly about: string;
}

/** A requirement that holds until an answer lifts it. */
export interface Standing {
  readonly passes: readonly string[];
  readonly notes?: readonly string[];
  /** why it holds, in a sentence that stands alone */
  readonly because: string;
}

/** One row of the comparison and the scale that reads it. */
export interface Criterion<GroupId extends string = string> {
  readonly id: string;
  readonly group: GroupId;
  /** place among all criteria; goes in tens */
  readonly order: number;
  readonly label: string;
  /** how the criterion is read, so that the same fact gives the same value everywhere */
  readonly reading: string;
  readonly kind: 'fact' | 'judgement';
  readonly scale: Scale;
  /** weight inside its group until a question about it is answered; 0 counts only once an answer raises it */
  readonly weight: number;
  readonly standing?: Standing;
}

/** Values of one criterion that a platform must have. Any value named in neither list rules it out. */
export interface Demand<Id extends string = string, Value extends string = string> {
  readonly criterion: Id;
  /** values that satisfy it */
  readonly passes: readonly Value[];
  /** values that satisfy it with a restriction that the person should read */
  readonly notes?: readonly Value[];
}

/** What somebody owns already changes what a criterion reads: a covered fee is no fee. */
export interface Cover<Id extends string = string> {
  /** the criterion that reads better */
  readonly criterion: Id;
  /** the criterion that says whether the platform is covered */
  readonly by: Id;
  /** from the value of `by` to the value that `criterion` then has */
  readonly becomes: Readonly<Record<string, string>>;
}

/** A requirement that arises only when two answers meet. */
export interface Meeting<Id extends string = string> {
  readonly question: string;
  readonly anyOf: readonly string[];
  /** with no value that passes: the two answers exclude each other on every platform */
  readonly requires: Demand<Id>;
  /** why, in a sentence that stands alone */
  readonly because: string;
}

/** What an answer does. Every part may be absent. */
export interface Effects<Id extends string = string, GroupId extends string = string> {
  /** rules platforms out */
  readonly requires?: readonly Demand<Id>[];
  /** rules platforms out when another answer was given too */
  readonly meets?: readonly Meeting<Id>[];
  /** alternatives that satisfy what the other chosen options of an `any` question require */
  readonly serves?: readonly Demand<Id>[];
  /** weight added to criteria inside their group: 1 bears on it, 2 clearly, 3 is the answer's point */
  readonly raises?: Readonly<Partial<Record<Id, number>>>;
  /** criteria that cannot matter under this answer: they lose all weight */
  readonly mutes?: readonly Id[];
  /** groups that matter at least this much */
  readonly atLeast?: Readonly<Partial<Record<GroupId, Importance>>>;
  /** groups that matter at most this much; wins over `atLeast` */
  readonly atMost?: Readonly<Partial<Record<GroupId, Importance>>>;
  /** criteria whose standing requirement this answer lifts */
  readonly lifts?: readonly Id[];
  readonly covers?: readonly Cover<Id>[];
}

export interface Option<Id extends string = string, GroupId extends string = string> extends Effects<Id, GroupId> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** cannot be chosen together with other options */
  readonly alone?: true;
  readonly formerIds?: readonly string[];
}

/** The question is asked when the other one is open, or when its answer includes one of `anyOf`. */
export interface Condition {
  readonly question: string;
  readonly anyOf: readonly string[];
}

/**
 * `one`: a single option. `many`: any number of them. `classes`: an importance for each group;
 * its options are `<group>-<importance>` and are derived, not written.
 */
export type QuestionKind = 'one' | 'many' | 'classes';

export interface Question<Id extends string = string, GroupId extends string = string> {
  readonly id: string;
  /** place on the path; goes in tens */
  readonly order: number;
  /** belongs to the short route, which gives a first result */
  readonly short?: true;
  readonly kind: QuestionKind;
  readonly prompt: string;
  /** a word or two for tables and lists of answers */
  readonly label: string;
  /** why it is asked */
  readonly why: string;
  /** what an answer does to the result */
  readonly does: string;
  readonly options: readonly Option<Id, GroupId>[];
  /**
   * How several chosen options work together. `all` (default): every one counts for itself.
   * `any`: they are alternatives, so the best of them decides, and one satisfied requirement is enough.
   */
  readonly together?: 'all' | 'any';
  readonly askedWhen?: Condition;
  /**
   * criteria on which this question has the say: an answer replaces their base weight, and "doesn't
   * matter" takes away all their weight
   */
  readonly about?: readonly Id[];
  readonly formerIds?: readonly string[];
}

/** What runs the virtual machines underneath; it decides which virtualisation modes exist. */
export const engineFamilies = ['xen', 'kvm', 'vmware', 'hyper-v', 'bhyve', 'virtualbox', 'powervm', 'zvm'] as const;

export type EngineFamily = (typeof engineFamilies)[number];

export type Family = 'server' | 'hyper-converged' | 'cloud-stack' | 'desktop' | 'other-architecture' | 'history';

/** What is known of a platform apart from its facts. */
export interface PlatformName {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly engine: string;
  /** the one it mainly uses first */
  readonly engineFamilies: readonly [EngineFamily, ...EngineFamily[]];
  readonly family: Family;
  readonly homepage: Address;
  readonly summary: string;
}

/** Something one can run, with a fact for every criterion. */
export interface Platform<Facts = Readonly<Record<string, Fact>>> extends PlatformName {
  readonly bestFor: readonly string[];
  readonly watchOut: readonly string[];
  readonly facts: Facts;
}

/** A platform as scoring sees it: values only. */
export interface PlatformValues extends PlatformName {
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a link is read and written with; every catalogue has it. */
export interface LinkWords {
  readonly groups: readonly Group[];
  readonly questions: readonly Question[];
  readonly platforms: readonly { readonly id: string }[];
}

/** Everything a result is worked out from. */
export interface Catalogue {
  /** id of the edition, `YYYY-MM` or `YYYY-MM-n`; after `after-` where it was corrected since */
  readonly edition: string;
  readonly groups: readonly Group[];
  readonly criteria: readonly Omit<Criterion, 'reading'>[];
  readonly questions: readonly Question[];
  readonly platforms: readonly PlatformValues[];
}

/** The chosen option ids of each answered question; see `OPEN` and `ANY` for the two that every question has. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** "I don't know": leaves a question open. Scored as if it had not been answered. */
export const OPEN = 'unknown';

/** "Doesn't matter": takes away the weight of everything that the question is about, and what is assumed while it is open. */
export const ANY = 'any';

export type * from './alternative-shapes.ts';
export * from './mode-shapes.ts';
export type * from './usual-shapes.ts';
