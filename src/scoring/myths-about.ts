import type { Engine, Guest, ModeRules, ModeCatalogue, Myth, PlatformValues } from '#catalogue/schema.ts';

/**
 * The old beliefs that somebody with this guest, on these engines, may hold. A belief that concerns
 * certain platforms is corrected on those only.
 */
export function mythsAbout(
  guest: Guest,
  platform: PlatformValues | undefined,
  engines: readonly Engine[],
  modes: readonly ModeRules[],
  { myths }: ModeCatalogue,
): readonly Myth[] {
  return myths.filter(({ concerns }) => {
    if (concerns.guests?.includes(guest.id) === false) return false;
    if (concerns.engines?.some((family) => engines.some(({ id }) => id === family)) === false) return false;
    if (concerns.modes?.some((id) => modes.some((mode) => mode.id === id)) === false) return false;
    return concerns.platforms === undefined || (platform !== undefined && concerns.platforms.includes(platform.id));
  });
}
