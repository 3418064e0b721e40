import { startTransition, useEffect, useMemo, useState, type RefObject } from 'react';

/** Up to so many columns are all built; of more only those near the view. */
export const fewColumns = 12;

/** Columns are built this many at a time: an even number, so that every second one keeps its shade. */
const block = 2;

/** Places of the columns that are built: from the first to before the last. */
export interface Near {
  readonly from: number;
  readonly to: number;
}

/** The columns near a stretch of the table, in whole blocks, with two blocks to spare on both sides. */
export function nearColumns(start: number, end: number, column: number, count: number): Near {
  const from = Math.floor(start / column / block) - 2;
  const to = Math.ceil(end / column / block) + 2;
  return { from: Math.max(0, from * block), to: Math.min(count, to * block) };
}

/**
 * Which columns are near the view of a table that scrolls sideways. Thousands of cells that nobody sees
 * would make each step of scrolling wait; what is left out is counted for screen readers by its place.
 */
export function useNearColumns(table: RefObject<HTMLTableElement | null>, count: number): Near {
  const [near, setNear] = useState<Near>({ from: 0, to: fewColumns });
  const isWide = count > fewColumns;
  const whole = useMemo(() => ({ from: 0, to: count }), [count]);
  useEffect(() => {
    const scroller = table.current?.parentElement;
    const [first, second] = table.current?.querySelectorAll('thead th') ?? [];
    if (!isWide || !scroller || !(first instanceof HTMLElement) || !(second instanceof HTMLElement)) return undefined;
    const look = (): void => {
      const width = second.offsetWidth;
      if (width === 0) return;
      const start = scroller.scrollLeft;
      const next = nearColumns(start, start + scroller.clientWidth - first.offsetWidth, width, count);
      startTransition(() => {
        setNear((before) => (before.from === next.from && before.to === next.to ? before : next));
      });
    };
    look();
    const resized = new ResizeObserver(look);
    resized.observe(scroller);
    scroller.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', look);
    };
  }, [table, count, isWide]);
  return isWide ? near : whole;
}
