import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the heading when the page changes, as a browser does after loading one; else a
 * screen reader stays silent on a link that has gone. The first page and changes of the answers leave
 * the focus where it is. Waits for the page that is shown, not for the address: a page whose code is
 * still on its way has no heading yet.
 */
export function useFocusOnNewPage(): void {
  const page = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (page === undefined || shown.current === page) return;
    const isFirst = shown.current === undefined;
    shown.current = page;
    if (!isFirst) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [page]);
}
