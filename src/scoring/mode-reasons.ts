import type { AdvisedAspect, Statement } from '#catalogue/schema.ts';

/** From what one can do to what one cannot. `unknown`: nothing speaks against it, and a fact is missing. */
export type Possibility = 'possible' | 'unknown' | 'advised-against' | 'impossible';

/** What a reason does to a mode. `open`: nobody knows, so it has to be verified. */
export type ModeEffect = 'for' | 'noted' | 'open' | 'against' | 'rules-out';

/** Where a reason comes from: always something that can be looked up. */
type Origin =
  | { readonly from: 'fact'; readonly criterion: string; readonly value: string | number }
  | {
      readonly from: 'mode';
      readonly mode: string;
      readonly aspect: AdvisedAspect;
      readonly said: readonly Statement[];
    }
  | {
      readonly from: 'guest';
      readonly system: string;
      /** which part of the system's entry says so; a mode's id stands for its way in that mode */
      readonly part: 'builds' | 'trust' | { readonly mode: string };
      /** empty where the entry says nothing */
      readonly said: readonly Statement[];
    }
  | {
      readonly from: 'answer';
      readonly question: string;
      readonly option: string;
      /** the question is open, and this is taken for granted */
      readonly assumed: boolean;
      readonly said: readonly Statement[];
    };

/** Why a mode can be used, or cannot. */
export type ModeReason = { readonly effect: ModeEffect } & Origin;

/**
 * What a set of reasons amounts to: one that rules out outweighs everything, then one against, then
 * what nobody knows. A missing fact is never a "no".
 */
export function possibilityOf(reasons: readonly ModeReason[]): Possibility {
  const effects = new Set(reasons.map(({ effect }) => effect));
  if (effects.has('rules-out')) return 'impossible';
  if (effects.has('against')) return 'advised-against';
  return effects.has('open') ? 'unknown' : 'possible';
}

/** One text for two reasons that come from the same place. */
function placeOf(reason: ModeReason): string {
  const { said: _, ...pointer } = { said: [], ...reason };
  return JSON.stringify(pointer);
}

/**
 * Why nothing is possible: every reason that rules out all modes, or, where none does, as few as
 * together rule out all: each time the one that rules out most of those that are left.
 */
export function blockersOf(reasonsByMode: readonly (readonly ModeReason[])[]): readonly ModeReason[] {
  const ruling = reasonsByMode.map((reasons) => reasons.filter(({ effect }) => effect === 'rules-out'));
  const byPlace = new Map(ruling.flat().map((reason) => [placeOf(reason), reason]));
  const places = ruling.map((reasons) => new Set(reasons.map(placeOf)));
  const everywhere = [...byPlace].filter(([place]) => places.every((each) => each.has(place)));
  if (everywhere.length > 0) return everywhere.map(([, reason]) => reason);

  const found: ModeReason[] = [];
  let left = places.filter((each) => each.size > 0);
  while (left.length > 0) {
    const reach = (place: string): number => left.filter((each) => each.has(place)).length;
    const [best] = [...byPlace].toSorted(([a], [b]) => reach(b) - reach(a));
    if (best === undefined) break;
    found.push(best[1]);
    left = left.filter((each) => !each.has(best[0]));
  }
  return found;
}
