/**
 * The shapes of modes, guests, engines, processors and myths: what the mode advice is worked out from.
 * Part of `schema.ts`, which passes them on; plain data like everything there.
 */
import type { Backing, Demand, EngineFamily, Statement } from './schema.ts';

/** From a kernel made for the hypervisor to a kernel that knows nothing of it, and the mixture in use today. */
export type ModeClass = 'pv' | 'pvh' | 'hvm' | 'hybrid';

/** What a processor is, whatever else it can do. */
export type Architecture = 'x86' | 'arm' | 'power' | 'z';

/** What starts a guest. `kernel`: the kernel itself, without firmware; `machine`: the firmware of Power and Z. */
export type Firmware = 'uefi' | 'bios' | 'kernel' | 'machine';

/** What is said of every mode that has something to say on it. */
export type ModeAspect =
  | 'paravirtualised'
  | 'emulated'
  | 'kernel'
  | 'processor'
  | 'boot'
  | 'trusted-boot'
  | 'migration'
  | 'speed'
  | 'without-drivers'
  | 'security'
  | 'status'
  | 'use'
  | 'avoid';

/** What the advice for a guest passes on; the rest is for the pages on modes. */
export const advisedAspects = [
  'processor',
  'boot',
  'trusted-boot',
  'without-drivers',
  'status',
  'avoid',
] as const satisfies readonly ModeAspect[];

export type AdvisedAspect = (typeof advisedAspects)[number];

/** How one layer of the machine is done, after the spectrum that the Xen project drew in 2012. */
export type Layer = 'paravirtualised' | 'software' | 'hardware';

/** Disk and network · interrupts and timers · motherboard and boot · privileged instructions and page tables. */
export type Spectrum = { readonly layers: readonly [Layer, Layer, Layer, Layer] } & Backing;

/** A published figure, as a figure: what was measured, what came out, what it means. */
export type Figure = {
  readonly subject: string;
  readonly result: string;
  readonly meaning: string;
  /** of the measurement; `null` where nobody says */
  readonly year: number | null;
} & Backing;

/** Answers that bear on a mode. */
export interface Bearing {
  readonly question: string;
  readonly anyOf: readonly string[];
  readonly effect: 'rules-out' | 'against' | 'noted';
  readonly because: Statement;
}

/** A way to run guests, under the name that its engine gives it. */
export interface Mode<CriterionId extends string = string> {
  readonly id: string;
  /** of two modes that suit a guest alike, the one with the lower number is advised; goes in tens */
  readonly order: number;
  readonly class: ModeClass;
  readonly name: string;
  /** a word or two for tables */
  readonly label: string;
  readonly summary: string;
  readonly engines: readonly EngineFamily[];
  /** is named for its whole class where an engine has no mode of that class */
  readonly general?: true;
  readonly architectures: readonly Architecture[];
  /** needs VT-x or AMD-V */
  readonly needsExtensions: boolean;
  /** what a platform's facts must say so that it offers the mode */
  readonly requires: readonly Demand<CriterionId>[];
  /** stands in for the facts where no platform is chosen */
  readonly outlook: 'alive' | 'fading' | 'ended';
  /** the usual one first */
  readonly firmware: readonly Firmware[];
  /** can start guests with Secure Boot and a virtual TPM, where the platform has them */
  readonly trustedBoot: boolean;
  readonly bearings: readonly Bearing[];
  readonly spectrum: Spectrum;
  readonly figures: readonly Figure[];
  readonly says: Readonly<Partial<Record<ModeAspect, readonly Statement[]>>>;
}

/** A mode as the advice sees it. */
export type ModeRules<CriterionId extends string = string> = Omit<
  Mode<CriterionId>,
  'spectrum' | 'figures' | 'says'
> & {
  readonly says: Readonly<Partial<Record<AdvisedAspect, readonly Statement[]>>>;
};

/** Names of drivers, or `none`, or `unknown` where no source says. */
export interface Drivers {
  readonly disk: string;
  readonly network: string;
  readonly balloon: string;
  readonly time: string;
  /** where they come from */
  readonly from: string;
}

/** How well a system runs in a mode. `converted`: only once it was changed; `never`: it cannot; `unknown`: no source says. */
export type Fit = 'best' | 'works' | 'converted' | 'avoid' | 'never' | 'unknown';

/** A system in a mode. */
export interface Way {
  readonly fit: Fit;
  readonly because: Statement;
  readonly drivers?: Drivers;
  /** what this system loses without them, besides what the mode's entry says */
  readonly withoutDrivers?: Statement;
  /** the kind of virtual machine to create, where there are several */
  readonly machine?: string;
  /** best first; absent: as the system has it */
  readonly firmware?: readonly Firmware[];
  /** processors for which `because` speaks; on others the fit is unknown; absent: all for which the system is built */
  readonly architectures?: readonly Architecture[];
}

/** One system, or one generation of a system, among those that an option of the question about guests means. */
export interface GuestSystem<ModeId extends string = string> {
  readonly id: string;
  readonly label: string;
  /** processors for which it is built, and who says so */
  readonly architectures: readonly Architecture[];
  readonly builds: Statement;
  /** what it can start by where there is firmware, best first */
  readonly firmware: readonly Firmware[];
  /** Secure Boot and virtual TPM */
  readonly trustedBoot: 'required' | 'works' | 'never' | 'unknown';
  readonly trust: Statement;
  /** a mode that is missing is unknown */
  readonly ways: Readonly<Partial<Record<ModeId, Way>>>;
}

/** What an option of the question about guests stands for. */
export interface Guest<ModeId extends string = string, CriterionId extends string = string> {
  /** the option's id */
  readonly id: string;
  readonly label: string;
  /** what a platform's facts must say so that it runs there */
  readonly requires: readonly Demand<CriterionId>[];
  /** the most common first */
  readonly systems: readonly GuestSystem<ModeId>[];
  readonly advice: readonly Statement[];
}

/** What an engine narrows down for a mode that it shares with others. */
export interface Narrowing {
  /** the kind of virtual machine that has it */
  readonly machine: string;
  readonly firmware: readonly Firmware[];
}

/** The privileged system beside the guests on which they all depend. */
export interface ControlDomain {
  readonly name: string;
  readonly what: Statement;
  readonly advice: readonly Statement[];
}

export interface Engine<ModeId extends string = string> {
  readonly id: EngineFamily;
  readonly order: number;
  readonly label: string;
  /** processors on which it runs guests */
  readonly architectures: readonly Architecture[];
  /** its mixture of hardware virtualisation and para-virtual drivers, or why it has none */
  readonly hybrid: ModeId | Statement;
  readonly narrows?: Readonly<Partial<Record<ModeId, Narrowing>>>;
  readonly controlDomain?: ControlDomain;
}

/** What an option of the question about processors stands for. */
export interface Processor<CriterionId extends string = string> {
  /** the option's id */
  readonly id: string;
  readonly label: string;
  readonly architecture: Architecture;
  /** has VT-x or AMD-V, or what corresponds to them */
  readonly extensions: boolean;
  /** what can start a guest there */
  readonly firmware: readonly Firmware[];
  /** what a platform's facts must say so that it runs there */
  readonly requires: readonly Demand<CriterionId>[];
}

/** An old belief, and what holds. */
export interface Myth<ModeId extends string = string> {
  readonly id: string;
  readonly claim: string;
  readonly truth: Statement;
  /** it is corrected where all of these meet; an absent one meets everything */
  readonly concerns: {
    readonly guests?: readonly string[];
    readonly modes?: readonly ModeId[];
    readonly engines?: readonly EngineFamily[];
    readonly platforms?: readonly string[];
  };
}

/** Everything that the mode advice is worked out from, apart from the platforms. */
export interface ModeCatalogue {
  readonly modes: readonly ModeRules[];
  readonly guests: readonly Guest[];
  readonly engines: readonly Engine[];
  readonly processors: readonly Processor[];
  /** ids of the questions that the guests and the processors answer */
  readonly guestQuestion: string;
  readonly processorQuestion: string;
  /** what a platform's facts must say so that guests have Secure Boot and a virtual TPM */
  readonly trustedBoot: Demand;
  readonly myths: readonly Myth[];
}
