import { startTransition, useEffect, useState } from 'react';

/** The places that do not have the value yet get it, a number of them at once. */
export function spread<Value>(values: readonly Value[], value: Value, atOnce: number): readonly Value[] {
  let left = atOnce;
  return values.map((each) => {
    if (each === value || left === 0) return each;
    left -= 1;
    return value;
  });
}

/**
 * Hands a value that changes on to so many places, some of them at once, with a chance to paint after each
 * stretch: when all rows must change, no click waits for all of them.
 */
export function useSpread<Value>(value: Value, places: number, atOnce: number): readonly Value[] {
  const [values, setValues] = useState<readonly Value[]>(() => Array.from({ length: places }, () => value));
  const isDone = values.every((each) => each === value);
  useEffect(() => {
    if (isDone) return undefined;
    const next = spread(values, value, atOnce);
    const timer = setTimeout(() => startTransition(() => setValues(next)), 0);
    return () => clearTimeout(timer);
  }, [isDone, values, value, atOnce]);
  return values;
}
