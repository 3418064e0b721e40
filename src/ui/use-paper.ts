import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed, so that what only paper needs is not built before. */
export function usePaper(): boolean {
  const [isPaper, setPaper] = useState(false);
  useEffect(() => {
    const print = window.matchMedia('print');
    // the browser prints what stands there when this event is over
    const begin = (): void => flushSync(() => setPaper(true));
    const end = (): void => setPaper(false);
    const change = (): void => setPaper(print.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    print.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      print.removeEventListener('change', change);
    };
  }, []);
  return isPaper;
}
