import { isKept, type Entry } from './kept-decision.ts';

/** What a version says, as text; a deleted one says nothing. */
const inFull = (entry: Entry): string =>
  isKept(entry) ? JSON.stringify([entry.name, entry.note, entry.date, entry.search]) : '';

/**
 * Of two versions of one decision the one that was changed last; of two changed at once always the same one, and none
 * that was deleted.
 */
function laterOf(one: Entry, other: Entry): Entry {
  if (one.changed !== other.changed) return one.changed > other.changed ? one : other;
  return inFull(one) >= inFull(other) ? one : other;
}

/**
 * All decisions of several lists, each once and in its last version, in the order of their ids. The order of the
 * lists does not matter, nor how often one of them comes: so two tabs that merge what they read from each other end
 * with the same, whoever wrote first.
 */
export function mergeEntries(...lists: readonly (readonly Entry[])[]): readonly Entry[] {
  const last = new Map<string, Entry>();
  for (const entry of lists.flat()) {
    const known = last.get(entry.id);
    last.set(entry.id, known === undefined ? entry : laterOf(known, entry));
  }
  return [...last.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
