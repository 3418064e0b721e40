import type { Fit, ModeRules } from '#catalogue/schema.ts';
import { bootFirmware } from './boot-firmware.ts';
import { decisive, demandReasons, type Effects } from './demand-reasons.ts';
import { fitOf, type ModeContext } from './mode-context.ts';
import { possibilityOf, type ModeEffect, type ModeReason, type Possibility } from './mode-reasons.ts';
import { chosenOptions } from './path.ts';
import { processorReasons } from './processor-reasons.ts';

/** Whether one system runs in one mode, and why. */
export interface ModeVerdict {
  readonly mode: string;
  readonly possibility: Possibility;
  /** those that decide first */
  readonly reasons: readonly ModeReason[];
}

const effectOfFit: Readonly<Record<Fit, ModeEffect>> = {
  best: 'for',
  works: 'for',
  converted: 'noted',
  avoid: 'against',
  unknown: 'open',
  never: 'rules-out',
};

/** A mode that is deprecated here still works; it is advised against. */
const fadingMode: Effects = { ...decisive, notes: 'against' };

/** A guest that misses what it asks for can be talked round, which nobody should rely on. */
const wanted: Effects = { ...decisive, fails: 'against' };

const weightOfEffect: readonly ModeEffect[] = ['rules-out', 'against', 'open', 'noted', 'for'];

function offered(mode: ModeRules, { platform }: ModeContext): readonly ModeReason[] {
  if (platform !== undefined) return demandReasons(mode.requires, platform, fadingMode);
  const effect = { alive: 'for', fading: 'against', ended: 'rules-out' } as const;
  return [
    { effect: effect[mode.outlook], from: 'mode', mode: mode.id, aspect: 'status', said: mode.says.status ?? [] },
  ];
}

/** What the system's entry says. A mode on processors for which it is not built is none of its business. */
function suited(mode: ModeRules, context: ModeContext): readonly ModeReason[] {
  const { system } = context;
  const way = system.ways[mode.id];
  if (way === undefined && !mode.architectures.some((each) => system.architectures.includes(each))) return [];
  const said = way === undefined ? [] : [way.because];
  return [
    { effect: effectOfFit[fitOf(mode, context)], from: 'guest', system: system.id, part: { mode: mode.id }, said },
  ];
}

/** A system that nothing can start in this mode. */
function started(mode: ModeRules, { engines, host, system }: ModeContext): readonly ModeReason[] {
  const able = engines.filter(({ id }) => mode.engines.includes(id));
  const starts = able.some((engine) => bootFirmware(mode, system, engine, host.processor).length > 0);
  if (able.length === 0 || starts || system.ways[mode.id]?.fit === 'never') return [];
  return [{ effect: 'rules-out', from: 'mode', mode: mode.id, aspect: 'boot', said: mode.says.boot ?? [] }];
}

function answered(mode: ModeRules, { answers }: ModeContext): readonly ModeReason[] {
  return mode.bearings.flatMap(({ question, anyOf, effect, because }) =>
    chosenOptions(answers, question)
      .filter((option) => anyOf.includes(option))
      .map((option): ModeReason => ({ effect, from: 'answer', question, option, assumed: false, said: [because] })),
  );
}

/** A system that asks for Secure Boot and a TPM, on a mode or a platform without. */
function trusted(mode: ModeRules, { catalogue, platform, system }: ModeContext): readonly ModeReason[] {
  if (system.trustedBoot !== 'required') return [];
  const trust: ModeReason = {
    effect: 'against',
    from: 'guest',
    system: system.id,
    part: 'trust',
    said: [system.trust],
  };
  if (!mode.trustedBoot) return [trust];
  const facts = demandReasons([catalogue.trustedBoot], platform, wanted);
  return facts.some(({ effect }) => effect === 'against') ? [trust, ...facts] : facts;
}

/**
 * Judges one mode for one system. Facts, statements and answers each give their reasons; the strictest
 * decides. Nothing is taken for granted that no fact says, and nothing unknown is taken for a "no".
 */
export function judgeMode(mode: ModeRules, context: ModeContext): ModeVerdict {
  const { guest, platform } = context;
  const reasons: readonly ModeReason[] = [
    ...demandReasons(guest.requires, platform, decisive),
    ...offered(mode, context),
    ...processorReasons(mode, context),
    ...suited(mode, context),
    ...started(mode, context),
    ...trusted(mode, context),
    ...answered(mode, context),
  ];
  return {
    mode: mode.id,
    possibility: possibilityOf(reasons),
    reasons: reasons.toSorted((a, b) => weightOfEffect.indexOf(a.effect) - weightOfEffect.indexOf(b.effect)),
  };
}
