/**
 * The decisions that this tab knows, and where they stand. Each change is read, merged and written at once, and what
 * another tab writes is merged in: whatever comes between, no tab drops what it knows.
 */
import { createStore } from 'zustand/vanilla';
import { isKept, mostKept, type Entry, type KeptDecision } from '#decisions/kept-decision.ts';
import { mergeEntries } from '#decisions/merge-entries.ts';
import { stamp, type Change } from '#decisions/stamp.ts';
import type { Standing } from '#decisions/standing.ts';
import { takeDecisions, type Taken } from '#decisions/take-decisions.ts';
import { storedText } from '#decisions/write-decisions.ts';
import { decisionShelf, type Found } from './decision-shelf.ts';

export interface DecisionState {
  readonly entries: readonly Entry[];
  readonly standing: Standing;
  /** text that could not be read in full, as it stood in the storage */
  readonly damaged: string | undefined;
  /** the entries that were last saved as a file */
  readonly saved: readonly Entry[] | undefined;
}

/** What a store needs of the device. */
export interface Device {
  readonly storage: Storage | undefined;
  /** milliseconds since 1970 */
  readonly now: () => number;
  /** `YYYY-MM-DD` */
  readonly today: () => string;
  /** letters and digits that nobody else draws */
  readonly random: () => string;
}

export function createDecisionStore({ storage, now, today, random }: Device) {
  const shelf = decisionShelf(storage);
  const store = createStore<DecisionState>()(() => ({
    entries: [],
    standing: 'unread',
    damaged: undefined,
    saved: undefined,
  }));

  /** Writes where something is to be written and nothing stands in the way. */
  const settle = (found: Found, entries: readonly Entry[], isAsked: boolean): Standing => {
    const before = store.getState().standing;
    if (found.kind === 'forbidden' || found.kind === 'newer') return found.kind;
    if (found.kind === 'nothing' && !isAsked) {
      if (!entries.some(isKept)) return 'device';
      if (before === 'device' || before === 'emptied') return 'emptied';
    }
    if (found.kind === 'entries' && storedText(found.entries) === storedText(entries)) return 'device';
    if (found.kind === 'damaged' && !shelf.putAside(found.text)) return 'stuck';
    return shelf.write(entries);
  };

  const sync = (changesOf: (known: readonly Entry[]) => readonly Entry[], isAsked: boolean): void => {
    const found = shelf.find();
    const stored = 'entries' in found ? mergeEntries(found.entries) : [];
    const known = mergeEntries(store.getState().entries, stored);
    const entries = mergeEntries(known, changesOf(known));
    const sorted = found.kind === 'entries' ? { ...found, entries: stored } : found;
    const standing = settle(sorted, entries, isAsked);
    const damaged = found.kind === 'damaged' && standing !== 'device' ? found.text : shelf.aside();
    store.setState(({ entries: before }) => ({
      entries: storedText(before) === storedText(entries) ? before : entries,
      standing,
      damaged,
    }));
  };
  const change = (changes: readonly Change[]): void => sync((known) => stamp(changes, known, now()), true);
  const kept = (): readonly KeptDecision[] => store.getState().entries.filter(isKept);

  return {
    ...store,
    /** Reads what stands in the storage now, and writes what is missing there. */
    refresh: (): void => sync(() => [], false),
    /** Tries once more to write. */
    writeAgain: (): void => sync(() => [], true),
    /** Gives what was kept; `undefined` where there are as many as can be kept. */
    keep(words: Pick<KeptDecision, 'name' | 'note' | 'search'>): KeptDecision | undefined {
      sync(() => [], false);
      if (kept().length >= mostKept) return undefined;
      const id = `${Math.max(0, now()).toString(36).padStart(9, '0')}-${random()}`;
      change([{ id, date: today(), ...words }]);
      return kept().find((decision) => decision.id === id);
    },
    /** Changes decisions, deletes them or brings them back. */
    change,
    /** Takes in the decisions of a file. */
    take(file: readonly KeptDecision[]): Taken {
      let taken = takeDecisions([], []);
      sync((known) => {
        taken = takeDecisions(known, file);
        return [...taken.added, ...taken.replaced, ...taken.restored];
      }, true);
      return taken;
    },
    /** Notes that all there is now stands in a file, too. */
    noteSaved: (): void => store.setState(({ entries }) => ({ saved: entries })),
    /** Lets go of what could not be read, wherever it stands. */
    forgetDamaged(): void {
      shelf.forgetAside();
      if (shelf.find().kind === 'damaged') shelf.write(store.getState().entries);
      sync(() => [], false);
    },
  };
}

export type DecisionStore = ReturnType<typeof createDecisionStore>;

/** Whether closing the tab would lose something. */
export function isAtRisk({ entries, standing, saved }: DecisionState): boolean {
  return standing !== 'unread' && standing !== 'device' && saved !== entries && entries.some(isKept);
}
