import { startTransition, useEffect, useState } from 'react';

/** Rows that appear in one stretch. */
const rowsAtOnce = 4;

/** What is seen of the rows that shall be shown: those that stood there before, and some more. */
export function nextRevealed(
  order: readonly string[],
  shown: ReadonlySet<string>,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const fresh = order.filter((id) => shown.has(id) && !before.has(id)).slice(0, rowsAtOnce);
  return new Set(order.filter((id) => shown.has(id) && (before.has(id) || fresh.includes(id))));
}

/**
 * Lets rows that a filter gives back appear a few at a time, from the top, with a chance to paint or to take
 * a key after each stretch. Rows that a filter takes away go at once.
 *
 * @param order all rows; the same list as long as it holds the same
 */
export function useRevealed(order: readonly string[], shown: ReadonlySet<string>): ReadonlySet<string> {
  const [state, setState] = useState({ shown, revealed: shown });
  const current = state.shown === shown ? state : { shown, revealed: nextRevealed(order, shown, state.revealed) };
  if (current !== state) setState(current);
  const { revealed } = current;
  useEffect(() => {
    if (revealed.size === shown.size) return undefined;
    const timer = setTimeout(
      () => startTransition(() => setState({ shown, revealed: nextRevealed(order, shown, revealed) })),
      0,
    );
    return () => clearTimeout(timer);
  }, [order, shown, revealed]);
  return revealed;
}
