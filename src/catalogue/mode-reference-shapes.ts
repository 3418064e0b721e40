/**
 * The shapes of what only the page on modes shows: what it explains to a newcomer, what vendors call the
 * modes, how a machine says what it can do, and what happened when. Nothing of it is scored.
 */
import type { Backing, Engine, Fact, Guest, Mode, ModeClass, Myth, PlatformName, Statement } from './schema.ts';

/** One of the four kinds of modes, for somebody who meets them for the first time. */
export interface ModeKind {
  readonly id: ModeClass;
  readonly name: string;
  /** a word or two, as people say it */
  readonly label: string;
  /** two or three sentences: who does what */
  readonly says: readonly Statement[];
  /** begins with "Choose it when" */
  readonly choose: Statement;
}

/** The criteria that say what a platform offers. */
export const modeCriteria = ['mode-pv', 'mode-hvm', 'mode-pv-drivers', 'mode-pvh', 'host-without-vt'] as const;

export type ModeCriterion = (typeof modeCriteria)[number];

/** What the details of a platform's facts say of a mode in a word: its name there, since when, until when. */
export interface VendorMode {
  /** as the vendor calls it */
  readonly called?: string;
  /** since or until when; absent where no source says */
  readonly when?: string;
}

/** A line that a machine may print, and what follows from it. The word that matters, not the whole line. */
export type Output = { readonly prints: string; readonly means: string } & Backing;

/** A line to type on a host; none changes anything. */
export interface MachineCommand {
  readonly line: string;
  /** what it is asked for */
  readonly tells: string;
  readonly outputs: readonly Output[];
}

/** How one system says what its processor can do. */
export interface MachineSystem {
  readonly id: string;
  readonly label: string;
  readonly commands: readonly MachineCommand[];
  /** what no command says, or where it misleads */
  readonly notes: readonly Statement[];
}

/** An ability of a processor by the words that stand for it, and what it is needed for. */
export interface Ability {
  readonly name: string;
  readonly words: readonly string[];
  readonly needed: Statement;
}

/** What happened to the modes in one year. */
export type Milestone = { readonly year: number } & Statement;

/** Everything that the page on modes shows. */
export interface ModeReference {
  readonly modes: readonly Mode[];
  readonly engines: readonly Engine[];
  readonly guests: readonly Guest[];
  readonly platforms: readonly PlatformName[];
  /** by platform */
  readonly facts: Readonly<Record<string, Readonly<Record<ModeCriterion, Fact>>>>;
  /** by platform */
  readonly vendorModes: Readonly<Record<string, Readonly<Partial<Record<ModeCriterion, VendorMode>>>>>;
  readonly abilities: readonly Ability[];
  readonly machines: readonly MachineSystem[];
  readonly firmwareSwitch: readonly Statement[];
  readonly myths: readonly Myth[];
  readonly timeline: readonly Milestone[];
}
