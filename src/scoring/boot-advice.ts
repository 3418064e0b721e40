import type { Engine, Firmware, GuestSystem, ModeRules } from '#catalogue/schema.ts';
import { bootFirmware } from './boot-firmware.ts';
import { decisive, demandReasons } from './demand-reasons.ts';
import type { ModeContext } from './mode-context.ts';
import type { ModeEffect, ModeReason } from './mode-reasons.ts';

/** What a guest starts by, and whether Secure Boot and a virtual TPM can be had. */
export interface BootAdvice {
  /** best first */
  readonly firmware: readonly Firmware[];
  readonly trusted: {
    /** what the system does with them */
    readonly asked: GuestSystem['trustedBoot'];
    /** `depends`: no platform was chosen */
    readonly state: 'available' | 'limited' | 'unknown' | 'unavailable' | 'depends';
    readonly reasons: readonly ModeReason[];
  };
}

const stateOfEffect: Readonly<Record<ModeEffect, BootAdvice['trusted']['state']>> = {
  for: 'available',
  noted: 'limited',
  open: 'unknown',
  against: 'limited',
  'rules-out': 'unavailable',
};

/** Firmware that can check what it starts. */
const checking: readonly Firmware[] = ['uefi', 'machine'];

function trustedState(
  mode: ModeRules,
  system: GuestSystem,
  firmware: readonly Firmware[],
  facts: readonly ModeReason[],
): Omit<BootAdvice['trusted'], 'asked'> {
  const own: ModeReason = { effect: 'noted', from: 'guest', system: system.id, part: 'trust', said: [system.trust] };
  if (system.trustedBoot === 'never') return { state: 'unavailable', reasons: [{ ...own, effect: 'rules-out' }] };
  if (!mode.trustedBoot || !firmware.some((each) => checking.includes(each))) {
    const said = mode.says['trusted-boot'] ?? [];
    const reason: ModeReason = { effect: 'rules-out', from: 'mode', mode: mode.id, aspect: 'trusted-boot', said };
    return { state: 'unavailable', reasons: [reason] };
  }
  const [fact] = facts;
  if (fact === undefined) return { state: 'depends', reasons: [own] };
  const state = stateOfEffect[fact.effect];
  if (state === 'available' && system.trustedBoot === 'unknown') {
    return { state: 'unknown', reasons: [{ ...own, effect: 'open' }, fact] };
  }
  return { state, reasons: [fact, own] };
}

/**
 * How a system starts in a mode on an engine. Whether a platform offers UEFI is no criterion of its own:
 * what is said of firmware holds for the mode, and only Secure Boot and TPM are held against a fact.
 */
export function bootAdvice(mode: ModeRules, engine: Engine, context: ModeContext): BootAdvice {
  const { catalogue, host, platform, system } = context;
  const firmware = bootFirmware(mode, system, engine, host.processor);
  const facts = demandReasons([catalogue.trustedBoot], platform, decisive);
  return { firmware, trusted: { asked: system.trustedBoot, ...trustedState(mode, system, firmware, facts) } };
}
