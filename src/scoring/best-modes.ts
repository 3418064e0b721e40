import type { Drivers, Engine, EngineFamily, Fit, ModeRules, Statement } from '#catalogue/schema.ts';
import { bootAdvice, type BootAdvice } from './boot-advice.ts';
import { bootFirmware } from './boot-firmware.ts';
import { fitOf, type ModeContext } from './mode-context.ts';
import type { Possibility } from './mode-reasons.ts';
import type { ModeVerdict } from './mode-verdict.ts';

/** The mode to use, under its engine's own name. */
export interface Recommendation {
  readonly mode: string;
  /** engines of the platform on which it is the best one */
  readonly engines: readonly EngineFamily[];
  /** never `impossible`; `advised-against` only where nothing better is left */
  readonly possibility: Exclude<Possibility, 'impossible'>;
  /** what the system's entry says of it; empty where it says nothing */
  readonly because: readonly Statement[];
  /** the kind of virtual machine to create, where there are several */
  readonly machine?: string;
  /** as the guest names them; absent where the mode has none, or no source names them */
  readonly drivers?: Drivers;
  readonly boot: BootAdvice;
  /** what it costs to do without the drivers; empty where no source says */
  readonly withoutDrivers: readonly Statement[];
  /** for whom the mode is not; empty where the entry says nothing */
  readonly cautions: readonly Statement[];
  /** modes of the same engines that suit the system as well */
  readonly alternatives: readonly string[];
}

interface Candidate {
  readonly mode: ModeRules;
  readonly engine: Engine;
  readonly possibility: Recommendation['possibility'];
  readonly fit: Fit;
}

const byPossibility: readonly Possibility[] = ['possible', 'unknown', 'advised-against'];
const byFit: readonly Fit[] = ['best', 'works', 'converted', 'unknown', 'avoid', 'never'];

function betterFirst(a: Candidate, b: Candidate): number {
  return (
    byPossibility.indexOf(a.possibility) - byPossibility.indexOf(b.possibility) ||
    byFit.indexOf(a.fit) - byFit.indexOf(b.fit) ||
    a.mode.order - b.mode.order
  );
}

function candidatesOn(engine: Engine, verdicts: readonly ModeVerdict[], context: ModeContext): readonly Candidate[] {
  const { catalogue, host, system } = context;
  const found = verdicts.flatMap(({ mode: id, possibility }): readonly Candidate[] => {
    const mode = catalogue.modes.find((each) => each.id === id);
    if (mode === undefined || possibility === 'impossible' || !mode.engines.includes(engine.id)) return [];
    if (bootFirmware(mode, system, engine, host.processor).length === 0) return [];
    return [{ mode, engine, possibility, fit: fitOf(mode, context) }];
  });
  return found.toSorted(betterFirst);
}

function described(
  { mode, engine, possibility }: Candidate,
  others: readonly Candidate[],
  context: ModeContext,
): Omit<Recommendation, 'engines'> {
  const way = context.system.ways[mode.id];
  const machine = way?.machine ?? engine.narrows?.[mode.id]?.machine;
  return {
    mode: mode.id,
    possibility,
    because: way === undefined ? [] : [way.because],
    ...(machine !== undefined && { machine }),
    ...(way?.drivers !== undefined && { drivers: way.drivers }),
    boot: bootAdvice(mode, engine, context),
    withoutDrivers: [
      ...(way?.withoutDrivers === undefined ? [] : [way.withoutDrivers]),
      ...(mode.says['without-drivers'] ?? []),
    ],
    cautions: mode.says.avoid ?? [],
    alternatives: others
      .filter((each) => each.mode !== mode && each.possibility === 'possible' && each.fit === 'best')
      .map((each) => each.mode.id),
  };
}

/**
 * The best mode on each engine, the main engine's first; engines on which it is the same share one.
 * Of what is possible the one that suits the system best, and of several the one that the catalogue
 * puts first. An engine with nothing but what is advised against is left out where another has better.
 *
 * @returns an empty list when nothing is possible
 */
export function bestModes(verdicts: readonly ModeVerdict[], context: ModeContext): readonly Recommendation[] {
  const found = new Map<string, Recommendation>();
  for (const engine of context.engines) {
    const candidates = candidatesOn(engine, verdicts, context);
    const [best] = candidates;
    if (best === undefined) continue;
    const one = described(best, candidates, context);
    const alike = JSON.stringify([one.mode, one.machine]);
    const same = found.get(alike);
    found.set(alike, { ...(same ?? one), engines: [...(same?.engines ?? []), engine.id] });
  }
  const all = [...found.values()];
  const sound = all.filter(({ possibility }) => possibility !== 'advised-against');
  return sound.length > 0 ? sound : all;
}
