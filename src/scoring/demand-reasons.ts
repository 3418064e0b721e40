import type { Demand, PlatformValues } from '#catalogue/schema.ts';
import type { ModeEffect, ModeReason } from './mode-reasons.ts';
import { screen, type Outcome } from './screen.ts';

/** What each outcome of a demand does to a mode. */
export type Effects = Readonly<Record<Outcome, ModeEffect>>;

/** A demand without which the mode does not exist. */
export const decisive: Effects = { passes: 'for', notes: 'noted', unknown: 'open', fails: 'rules-out' };

/**
 * Holds a platform's facts against demands, one reason each.
 *
 * @param platform `undefined` for any platform: then no fact says anything
 */
export function demandReasons(
  demands: readonly Demand[],
  platform: PlatformValues | undefined,
  effects: Effects,
): readonly ModeReason[] {
  if (platform === undefined) return [];
  const each = demands.map((demand) => ({ asked: [], alternatives: [demand] }));
  return screen(platform, each, []).map(({ outcome, criterion, value }) => ({
    effect: effects[outcome],
    from: 'fact',
    criterion,
    value,
  }));
}
