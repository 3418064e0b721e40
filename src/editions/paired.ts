import type { Was } from './change.ts';

interface Named {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** One entry as it was and as it is; one of the two may be missing. */
export interface Pair<T> {
  readonly earlier: T | undefined;
  readonly later: T | undefined;
}

/** Entries of two catalogues side by side: by id, and by the former ids that the later ones carry. */
export function paired<T extends Named>(earlier: readonly T[], later: readonly T[]): readonly Pair<T>[] {
  const before = new Map(earlier.map((entry) => [entry.id, entry]));
  const pairs = later.map((entry): Pair<T> => {
    const former = entry.formerIds?.find((id) => before.has(id) && !later.some((other) => other.id === id));
    return { earlier: before.get(entry.id) ?? before.get(former ?? ''), later: entry };
  });
  const met = new Set(pairs.map((pair) => pair.earlier));
  return [
    ...pairs,
    ...earlier.filter((entry) => !met.has(entry)).map((entry): Pair<T> => ({ earlier: entry, later: undefined })),
  ];
}

/** What became of an entry; `changed` says only that it is in both. */
export function wasOf({ earlier, later }: Pair<unknown>): Was {
  if (earlier === undefined) return 'added';
  return later === undefined ? 'removed' : 'changed';
}
