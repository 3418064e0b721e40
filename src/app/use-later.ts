import { useCallback, useEffect, useState } from 'react';
import type * as later from '#routes/later.tsx';
import { afterPaint } from './after-paint.ts';

/** What the pages do without until they stand; `failed` until another try succeeds. */
type Later = typeof later | 'failed' | undefined;

export function useLater(): readonly [later: Later, load: () => void] {
  const [loaded, setLoaded] = useState<Later>();
  const load = useCallback(() => {
    import('#routes/later.tsx').then(setLoaded, () => setLoaded('failed'));
  }, []);
  useEffect(() => afterPaint(load), [load]);
  return [loaded, load];
}
