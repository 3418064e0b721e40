import type { Answers, Drivers, Evidence, Importance } from '#catalogue/schema.ts';

/** Something with its id, as the address has it, and its name, as people read it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who stands behind something. */
export interface Backed {
  readonly evidence: Evidence;
  readonly asOf?: string | undefined;
  readonly source?: string | undefined;
}

export interface SaidStatement extends Backed {
  readonly says: string;
}

/** What is known of a platform on a criterion. */
export interface StatedFact extends Backed {
  readonly criterion: Named;
  readonly value: string | number;
  /** the value as the reader sees it */
  readonly words: string;
  readonly detail: string;
}

/** A fact that counts. */
export interface WeighedFact {
  readonly fact: StatedFact;
  /** shares of the whole, 0…1: gained over the average, lost to the best, or at stake, as the list has it */
  readonly worth: number;
  /** the answers that made it count; empty where it counts for everybody */
  readonly asked: string;
}

/** A requirement and the fact that decides it. */
export interface CheckedFact {
  readonly fact: StatedFact;
  /** the answers that ask for it; empty where it stands without one */
  readonly asked: string;
  /** why it is required; empty where the answers say enough */
  readonly because: string;
}

export interface HandoutPlace {
  readonly place: number;
  readonly platform: Named;
  /** 0…1; low and high are what unknown facts could make of it */
  readonly score: { readonly low: number; readonly middle: number; readonly high: number };
  /** requirements met with a restriction, and those on which no source says anything */
  readonly notes: readonly CheckedFact[];
  readonly verify: readonly CheckedFact[];
  /** the strongest reasons; `undefined` further down the list */
  readonly reasons: HandoutReasons | undefined;
}

export interface HandoutReasons {
  readonly strengths: readonly WeighedFact[];
  readonly weaknesses: readonly WeighedFact[];
  /** what nobody knows although it counts, most at stake first */
  readonly unknowns: readonly WeighedFact[];
}

export interface AdvisedMode {
  readonly mode: Named;
  /** named only where the engines of a platform differ in it */
  readonly engines: readonly string[];
  /** the kind of virtual machine to create, where there are several */
  readonly machine: string | undefined;
  /** to be verified, advised against, only once converted */
  readonly conditions: readonly string[];
  readonly drivers: Drivers | undefined;
  readonly starts: string;
  readonly trusted: string;
  readonly because: readonly SaidStatement[];
}

/** Systems of a guest for which the same is advised. */
export interface GuestMode {
  readonly guest: Named;
  readonly systems: readonly Named[];
  /** empty where nothing is possible */
  readonly advised: readonly AdvisedMode[];
  /** why nothing is possible */
  readonly blockers: readonly SaidStatement[];
}

/** A result with everything that an export says of it: ids for machines, words for people. */
export interface Handout {
  /** the whole address of the result */
  readonly link: string;
  /** the day on which it is handed on, `YYYY-MM-DD` */
  readonly date: string;
  readonly edition: Named;
  readonly title: string;
  readonly lead: string;
  readonly answers: Answers;
  readonly situation: readonly { readonly question: Named; readonly said: readonly string[]; readonly idle: boolean }[];
  readonly open: readonly Named[];
  readonly assumed: readonly string[];
  readonly weights: readonly {
    readonly group: Named;
    readonly importance: Importance;
    readonly words: string;
    /** as the other answers would have it, where the person chose otherwise */
    readonly otherwise: string | undefined;
    /** 0…1 */
    readonly weight: number;
  }[];
  readonly sure: {
    readonly certainty: string;
    readonly word: string;
    readonly sentence: string;
    readonly seed: number;
    readonly samples: number;
    readonly contenders: readonly { readonly platform: Named; readonly ranks: readonly number[] }[];
  };
  readonly ranking: readonly HandoutPlace[];
  readonly ruledOut: readonly { readonly platform: Named; readonly failures: readonly CheckedFact[] }[];
  /** where the first one is weak although it matters */
  readonly weakSpots: readonly (WeighedFact & { readonly group: string; readonly importance: string })[];
  readonly modes: readonly GuestMode[];
  /** sentences on what would put another one first; when nothing is left, on what to give up */
  readonly changes: {
    readonly answers: readonly string[];
    readonly weights: readonly string[];
    readonly facts: readonly string[];
    readonly waysOut: readonly string[];
  };
}
