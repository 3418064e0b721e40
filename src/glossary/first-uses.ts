/** Who on a page explains which term: whoever used it first, and the next one when that text goes. */
export interface FirstUses {
  /** Puts a text in line for its terms; gives the function that takes it out again. */
  readonly join: (owner: string, terms: readonly string[]) => () => void;
  /** The terms that are explained in this text; the same set as long as nothing changes for it. */
  readonly of: (owner: string) => ReadonlySet<string>;
  readonly subscribe: (onChange: () => void) => () => void;
}

const none: ReadonlySet<string> = new Set();

/** Texts come and go with the folds and steps of a page, so that nobody knows beforehand which is the first. */
export function createFirstUses(): FirstUses {
  const lines = new Map<string, readonly string[]>();
  const owned = new Map<string, ReadonlySet<string>>();
  const listeners = new Set<() => void>();
  const setOwned = (owner: string, change: (own: Set<string>) => void): void => {
    const own = new Set(owned.get(owner));
    change(own);
    if (own.size === 0) owned.delete(owner);
    else owned.set(owner, own);
  };
  const setLine = (term: string, line: readonly string[]): void => {
    const [before] = lines.get(term) ?? [];
    const [now] = line;
    lines.set(term, line);
    if (before === now) return;
    if (before !== undefined) setOwned(before, (own) => own.delete(term));
    if (now !== undefined) setOwned(now, (own) => own.add(term));
  };
  const tell = (): void => {
    for (const onChange of listeners) onChange();
  };
  return {
    join(owner, terms) {
      for (const term of terms) setLine(term, [...(lines.get(term) ?? []), owner]);
      tell();
      return () => {
        for (const term of terms)
          setLine(
            term,
            (lines.get(term) ?? []).filter((each) => each !== owner),
          );
        tell();
      };
    },
    of: (owner) => owned.get(owner) ?? none,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
