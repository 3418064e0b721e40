/**
 * Kept decisions in the browser's storage. Storage may be forbidden or full, and what stands in it may be damaged or
 * written by a later version of these pages. Each of these is an answer here, none an exception, and nothing that
 * cannot be read is written over before it has been put aside.
 */
import type { Entry } from '#decisions/kept-decision.ts';
import { readDecisions } from '#decisions/read-decisions.ts';
import { storedText } from '#decisions/write-decisions.ts';
import { decisionsKey } from './decisions-key.ts';

/** Where a text is put aside that could not be read in full. */
export const asideKey = `${decisionsKey}-damaged`;

/** What stands in the storage. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  /** some of it, or none, could be read */
  | { readonly kind: 'damaged'; readonly entries: readonly Entry[]; readonly text: string }
  | { readonly kind: 'newer' }
  | { readonly kind: 'forbidden' };

export type Written = 'device' | 'full' | 'forbidden';

function refusal(error: unknown): Written {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' ? 'full' : 'forbidden';
}

export function decisionShelf(storage: Storage | undefined) {
  const write = (key: string, text: string): Written => {
    if (storage === undefined) return 'forbidden';
    try {
      storage.setItem(key, text);
      return 'device';
    } catch (error) {
      return refusal(error);
    }
  };
  const aside = (): string | undefined => {
    try {
      return storage?.getItem(asideKey) ?? undefined;
    } catch {
      return undefined;
    }
  };
  return {
    find(): Found {
      if (storage === undefined) return { kind: 'forbidden' };
      let text: string | null;
      try {
        text = storage.getItem(decisionsKey);
      } catch {
        return { kind: 'forbidden' };
      }
      if (text === null || text.trim() === '') return { kind: 'nothing' };
      const reading = readDecisions(text);
      if (reading.kind === 'newer') return { kind: 'newer' };
      if (reading.kind === 'foreign') return { kind: 'damaged', entries: [], text };
      const entries = [...reading.decisions, ...reading.deleted];
      return reading.faults.length === 0 ? { kind: 'entries', entries } : { kind: 'damaged', entries, text };
    },
    write: (entries: readonly Entry[]): Written => write(decisionsKey, storedText(entries)),
    aside,
    /** Puts a text beside what was put aside before; says whether it is there now. */
    putAside(text: string): boolean {
      const before = aside();
      if (before?.includes(text) === true) return true;
      return write(asideKey, before === undefined ? text : `${before}\n${text}`) === 'device';
    },
    forgetAside(): void {
      try {
        storage?.removeItem(asideKey);
      } catch {
        // forbidden: nothing stands there
      }
    },
  };
}
