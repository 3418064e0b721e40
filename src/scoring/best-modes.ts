import type { Drivers, EngineFamily, Fit, Mode, Statement } from '#catalogue/schema.ts';
import { bootAdvice, type BootAdvice } from './boot-advice.ts';
import type { Possibility } from './mode-reasons.ts';
import type { ModeContext, ModeVerdict } from './mode-verdict.ts';

/** The mode to use, under its engine's own name. */
export interface Recommendation {
  readonly mode: string;
  /** engines of the platform on which it is the best one */
  readonly engines: readonly EngineFamily[];
  /** never `impossible`; `advised-against` only where nothing better is left */
  readonly possibility: Exclude<Possibility, 'impossible'>;
  /** the kind of virtual machine to create, where there are several */
  readonly machine?: string;
  /** absent where the mode has none, or no source names them */
  readonly drivers?: Drivers;
  readonly boot: BootAdvice;
  /** what it costs to do without the drivers; empty where no source says */
  readonly withoutDrivers: readonly Statement[];
  /** modes of the same engines that suit the system as well */
  readonly alternatives: readonly string[];
}

interface Candidate {
  readonly mode: Mode;
  readonly possibility: Recommendation['possibility'];
  readonly fit: Fit;
}

const byPossibility: readonly Possibility[] = ['possible', 'unknown', 'advised-against'];
const byFit: readonly Fit[] = ['best', 'works', 'unknown', 'avoid', 'never'];

function betterFirst(a: Candidate, b: Candidate): number {
  return (
    byPossibility.indexOf(a.possibility) - byPossibility.indexOf(b.possibility) ||
    byFit.indexOf(a.fit) - byFit.indexOf(b.fit) ||
    a.mode.order - b.mode.order
  );
}

function candidatesOn(
  engine: EngineFamily,
  verdicts: readonly ModeVerdict[],
  { catalogue, system }: ModeContext,
): readonly Candidate[] {
  const found = verdicts.flatMap(({ mode: id, possibility }): readonly Candidate[] => {
    const mode = catalogue.modes.find((each) => each.id === id);
    if (mode === undefined || possibility === 'impossible' || !mode.engines.includes(engine)) return [];
    return [{ mode, possibility, fit: system.ways[id]?.fit ?? 'unknown' }];
  });
  return found.toSorted(betterFirst);
}

function described(
  { mode, possibility }: Candidate,
  engines: readonly EngineFamily[],
  others: readonly Candidate[],
  context: ModeContext,
): Recommendation {
  const { catalogue, host, platform, system } = context;
  const way = system.ways[mode.id];
  return {
    mode: mode.id,
    engines,
    possibility,
    ...(way?.machine !== undefined && { machine: way.machine }),
    ...(way?.drivers !== undefined && { drivers: way.drivers }),
    boot: bootAdvice(mode, system, { processor: host.processor, platform }, catalogue),
    withoutDrivers: mode.says['without-drivers'] ?? [],
    alternatives: others
      .filter((each) => each.mode !== mode && each.possibility === 'possible' && each.fit === 'best')
      .map((each) => each.mode.id),
  };
}

/**
 * The best mode on each engine, the main engine's first; engines with the same best mode share one.
 * Of what is possible the one that suits the system best, and of several the one that the catalogue
 * puts first.
 *
 * @returns an empty list when nothing is possible
 */
export function bestModes(
  engines: readonly EngineFamily[],
  verdicts: readonly ModeVerdict[],
  context: ModeContext,
): readonly Recommendation[] {
  const best = engines.flatMap((engine) => {
    const candidates = candidatesOn(engine, verdicts, context);
    return candidates[0] === undefined ? [] : [{ engine, candidates, first: candidates[0] }];
  });
  const modes = [...new Set(best.map(({ first }) => first.mode))];
  return modes.flatMap((mode) => {
    const same = best.filter(({ first }) => first.mode === mode);
    const [one] = same;
    if (one === undefined) return [];
    const others = same.flatMap(({ candidates }) => candidates);
    return [
      described(
        one.first,
        same.map(({ engine }) => engine),
        others,
        context,
      ),
    ];
  });
}
