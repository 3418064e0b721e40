import type {
  Answers,
  ControlDomain,
  Engine,
  EngineFamily,
  GuestSystem,
  ModeRules,
  ModeCatalogue,
  ModeClass,
  Myth,
  PlatformValues,
  Statement,
} from '#catalogue/schema.ts';
import { bestModes, type Recommendation } from './best-modes.ts';
import { hostProcessor, type HostProcessor } from './host-processor.ts';
import { blockersOf, type ModeReason } from './mode-reasons.ts';
import { judgeMode, type ModeVerdict } from './mode-verdict.ts';
import { mythsAbout } from './myths-about.ts';
import { chosenOptions } from './path.ts';

/** One system of a guest: how it can run, and how it should. */
export interface SystemAdvice {
  readonly system: string;
  /** hybrids first, full para-virtualisation last */
  readonly modes: readonly ModeVerdict[];
  /** one for each engine on which there is a way; empty when there is none */
  readonly recommended: readonly Recommendation[];
  /** why nothing is possible; empty when something is */
  readonly blockers: readonly ModeReason[];
}

/** The modes for one guest, on one platform or on any. */
export interface GuestAdvice {
  readonly guest: string;
  readonly platform: string | undefined;
  readonly host: HostProcessor;
  /** the most common first */
  readonly systems: readonly SystemAdvice[];
  /** what holds for the guest in every mode */
  readonly advice: readonly Statement[];
  /** the privileged systems on which the guests of the engines at hand depend */
  readonly controlDomains: readonly (ControlDomain & { readonly engine: EngineFamily })[];
  /** why an engine has no mixture of hardware help and PV drivers */
  readonly withoutHybrid: readonly Statement[];
  readonly myths: readonly Myth[];
}

/** Whom the advice is for. */
export interface ModeRequest {
  /** id of an option of the question about guests */
  readonly guest: string;
  /** `undefined`: any platform */
  readonly platform: PlatformValues | undefined;
  /** option ids by question; of unknown ones nothing follows */
  readonly answers: Answers;
}

const classes: readonly ModeClass[] = ['hybrid', 'pvh', 'hvm', 'pv'];

/** Those of the platform, its main one first, or all that run on the processor. */
function enginesOf(
  platform: PlatformValues | undefined,
  { processor }: HostProcessor,
  { engines }: ModeCatalogue,
): readonly Engine[] {
  if (platform === undefined) return engines.filter((each) => each.architectures.includes(processor.architecture));
  return platform.engineFamilies.flatMap((family) => engines.filter(({ id }) => id === family));
}

/** The modes of the engines at hand, and for a class of which they have none the mode that is named for it. */
function modesOf(engines: readonly Engine[], { modes }: ModeCatalogue): readonly ModeRules[] {
  return classes.flatMap((name) => {
    const own = modes.filter((mode) => mode.class === name && engines.some(({ id }) => mode.engines.includes(id)));
    return own.length > 0 ? own : modes.filter((mode) => mode.class === name && mode.general === true);
  });
}

/**
 * How a guest can run on a platform, or on any: each mode with its reasons, the best one, its drivers
 * and its firmware; and where nothing is possible, why. Names no guest and no platform: all of it is
 * in the entries.
 *
 * @throws {RangeError} when the catalogue has no such guest, or no processors
 */
export function adviseMode({ guest: id, platform, answers }: ModeRequest, catalogue: ModeCatalogue): GuestAdvice {
  const guest = catalogue.guests.find((each) => each.id === id);
  if (guest === undefined) throw new RangeError(`the catalogue has no guest "${id}"`);
  const host = hostProcessor(answers, platform, catalogue);
  const engines = enginesOf(platform, host, catalogue);
  const modes = modesOf(engines, catalogue);

  const adviseSystem = (system: GuestSystem): SystemAdvice => {
    const context = { catalogue, guest, system, platform, engines, host, answers };
    const verdicts = modes.map((mode) => judgeMode(mode, context));
    const recommended = bestModes(verdicts, context);
    const blockers = recommended.length > 0 ? [] : blockersOf(verdicts.map(({ reasons }) => reasons));
    return { system: system.id, modes: verdicts, recommended, blockers };
  };
  return {
    guest: id,
    platform: platform?.id,
    host,
    systems: guest.systems.map(adviseSystem),
    advice: guest.advice,
    controlDomains: engines.flatMap((engine) =>
      engine.controlDomain === undefined ? [] : [{ engine: engine.id, ...engine.controlDomain }],
    ),
    withoutHybrid: engines.flatMap(({ hybrid }) => (typeof hybrid === 'string' ? [] : [hybrid])),
    myths: mythsAbout(guest, platform, engines, modes, catalogue),
  };
}

/**
 * The advice for every guest that was answered, in the order of the answer. Ids that the catalogue
 * does not know are passed over, since a link may carry anything.
 */
export function adviseModes(
  platform: PlatformValues | undefined,
  answers: Answers,
  catalogue: ModeCatalogue,
): readonly GuestAdvice[] {
  const known = new Set(catalogue.guests.map(({ id }) => id));
  return chosenOptions(answers, catalogue.guestQuestion)
    .filter((guest) => known.has(guest))
    .map((guest) => adviseMode({ guest, platform, answers }, catalogue));
}
