import { startTransition, useEffect, useState } from 'react';

/**
 * Counts up to a total a step at a time, with a chance to paint or to take a click after each, and begins
 * again when the key changes: so that thousands of cells never stand in the way of one click.
 */
export function useStages(key: object, total: number, step: number): number {
  const [stage, setStage] = useState({ key, count: step });
  if (stage.key !== key) setStage({ key, count: step });
  const count = stage.key === key ? stage.count : step;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => startTransition(() => setStage({ key, count: count + step })), 0);
    return () => clearTimeout(timer);
  }, [key, count, total, step]);
  return count;
}
