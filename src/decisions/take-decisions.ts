import { isKept, mostKept, type Entry, type KeptDecision } from './kept-decision.ts';
import { mergeEntries } from './merge-entries.ts';
import type { Change } from './stamp.ts';

/** What taking in the decisions of a file comes to. */
export interface Taken {
  /** decisions that were not here */
  readonly added: readonly KeptDecision[];
  /** decisions that were here in an earlier version, as they are now */
  readonly replaced: readonly KeptDecision[];
  /** decisions that had been deleted here */
  readonly restored: readonly KeptDecision[];
  /** decisions that are here in a later version, which stays; as they are in the file */
  readonly older: readonly KeptDecision[];
  /** how many were here just so */
  readonly same: number;
  /** how many had no room left */
  readonly noRoom: number;
  /** what takes all of it back */
  readonly undo: readonly Change[];
}

/** The last moment that a calendar with four digits for the year can name. What claims to be later is not believed. */
const latest = 253_402_300_799_999;

/** The same result under the same words, whatever its id. */
const words = ({ name, note, search }: KeptDecision): string => JSON.stringify([name, note, search]);

const gone = (id: string): Change => ({ id, deleted: true });

/**
 * Works out what becomes of the decisions of a file. Of a decision that is on both sides the version that was changed
 * last stays. One that was deleted here comes back: whoever reads in a file asks for what is in it.
 *
 * @param entries what is kept here, deleted ones included
 * @param limit decisions that can be kept here
 */
export function takeDecisions(
  entries: readonly Entry[],
  file: readonly KeptDecision[],
  limit: number = mostKept,
): Taken {
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const told = mergeEntries(file)
    .filter(isKept)
    .map((decision) => ({ ...decision, changed: Math.min(decision.changed, latest) }));
  const added: KeptDecision[] = [];
  const replaced: KeptDecision[] = [];
  const restored: KeptDecision[] = [];
  const older: KeptDecision[] = [];
  const undo: Change[] = [];
  const unknown: KeptDecision[] = [];
  let same = 0;
  let noRoom = 0;
  for (const decision of told) {
    const own = here.get(decision.id);
    if (own === undefined || !isKept(own)) unknown.push(decision);
    else if (words(own) === words(decision)) same += 1;
    else if (own.changed >= decision.changed) older.push(decision);
    else {
      replaced.push(decision);
      undo.push(own);
    }
  }
  const kept = mergeEntries(entries, replaced).filter(isKept);
  const known = new Set(kept.map(words));
  for (const decision of unknown.toReversed()) {
    const own = here.get(decision.id);
    if (known.has(words(decision))) same += 1;
    else if (kept.length + added.length + restored.length >= limit) noRoom += 1;
    else {
      known.add(words(decision));
      undo.push(gone(decision.id));
      if (own === undefined) added.push(decision);
      else restored.push({ ...decision, changed: Math.max(decision.changed, own.changed + 1) });
    }
  }
  return { added, replaced, restored, older, same, noRoom, undo };
}
