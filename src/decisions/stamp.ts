import type { DeletedDecision, Entry, KeptDecision } from './kept-decision.ts';

/** A change of a decision, or its deletion, before it is known when it happens. */
export type Change = Omit<KeptDecision, 'changed'> | Omit<DeletedDecision, 'changed'>;

/**
 * Dates changes so that each comes after the version that it changes, even where the clock has been put back by years.
 *
 * @param known what is kept, in its last version
 * @param now milliseconds since 1970, as the device has it
 */
export function stamp(changes: readonly Change[], known: readonly Entry[], now: number): readonly Entry[] {
  const last = new Map(known.map(({ id, changed }) => [id, changed]));
  return changes.map((change) => ({
    ...change,
    changed: Math.min(Number.MAX_SAFE_INTEGER, Math.max(now, (last.get(change.id) ?? -1) + 1)),
  }));
}
