import { useEffect, type RefObject } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The button of the cell that lies in a direction; rows that are filtered out are stepped over. */
function neighbour(table: HTMLTableElement, from: Element, [down, right]: readonly [number, number]) {
  const cell = from.closest('td, th');
  const row = from.closest('tr');
  if (cell === null || row === null) return null;
  const rows = [...table.rows].filter((each) => !each.hidden && each.querySelector(':scope > * > button') !== null);
  const at = [...row.children].indexOf(cell) + right;
  const next = rows[rows.indexOf(row) + down]?.children[at];
  return next?.querySelector<HTMLElement>(':scope > button') ?? null;
}

/** Lets the arrow keys go from cell to cell, beside the tabulator, which visits them all. */
export function useArrowKeys(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const own = table.current;
    if (own === null) return undefined;
    const go = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      const { target } = event;
      if (step === undefined || !(target instanceof HTMLButtonElement)) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const next = neighbour(own, target, step);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    };
    own.addEventListener('keydown', go);
    return () => own.removeEventListener('keydown', go);
  }, [table]);
}
