import type { Engine, Firmware, GuestSystem, ModeRules, Processor } from '#catalogue/schema.ts';

/**
 * What can start a system in a mode: what system, mode, engine and processor have in common. A mode
 * that starts the kernel itself asks for no firmware.
 *
 * @returns best first; empty when they have nothing in common
 */
export function bootFirmware(
  mode: ModeRules,
  system: GuestSystem,
  engine: Engine,
  processor: Processor,
): readonly Firmware[] {
  const wished: readonly Firmware[] = [...(system.ways[mode.id]?.firmware ?? system.firmware), 'kernel'];
  const offered = engine.narrows?.[mode.id]?.firmware ?? mode.firmware;
  return wished.filter((each) => offered.includes(each) && processor.firmware.includes(each));
}
