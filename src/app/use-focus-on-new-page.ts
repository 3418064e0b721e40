import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading when the page changes, as a browser does after loading one; else a
 * screen reader stays silent on a link that has gone. The first page and changes of the answers leave
 * the focus where it is.
 */
export function useFocusOnNewPage(): void {
  const page = useLocation({ select: ({ pathname }) => pathname });
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [page]);
}
