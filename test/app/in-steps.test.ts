import { expect, test, vi } from 'vitest';
import { inSteps } from '#app/in-steps.ts';
import type { Steps } from '#scoring/why-not.ts';

function slowClock(): () => number {
  let time = 0;
  return () => (time += 1);
}

function* counting(to: number, seen: number[]): Steps<number> {
  for (let i = 0; i < to; i += 1) {
    seen.push(i);
    yield;
  }
  return to;
}

test('long work is done in stretches and handed over once, at its end', () => {
  vi.useFakeTimers();
  const onDone = vi.fn<(result: number) => void>();
  const seen: number[] = [];
  inSteps(counting(20, seen), onDone, slowClock());
  expect(seen).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.length).toBeLessThan(20);
  vi.runAllTimers();
  expect(onDone.mock.calls).toEqual([[20]]);
  vi.useRealTimers();
});

test('ended work hands over nothing', () => {
  vi.useFakeTimers();
  const onDone = vi.fn<(result: number) => void>();
  const stop = inSteps(counting(20, []), onDone, slowClock());
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(onDone).not.toHaveBeenCalled();
  vi.useRealTimers();
});

test('after each stretch it is told how far the work is, and not any more once it is done', () => {
  vi.useFakeTimers();
  function* telling(): Generator<number, string> {
    for (let i = 1; i <= 12; i += 1) yield i;
    return 'done';
  }
  const said: (number | string)[] = [];
  inSteps(
    telling(),
    (result) => said.push(result),
    slowClock(),
    (last) => said.push(last),
  );
  vi.runAllTimers();
  expect(said.length).toBeGreaterThan(2);
  expect(said.at(-1)).toBe('done');
  const numbers = said.slice(0, -1);
  expect(numbers).toEqual(numbers.toSorted((a, b) => Number(a) - Number(b)));
  vi.useRealTimers();
});
