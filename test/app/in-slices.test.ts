import { expect, test, vi } from 'vitest';
import { inSlices } from '#app/in-slices.ts';

/** A clock on which every look takes one millisecond. */
function slowClock(): () => number {
  let time = 0;
  return () => (time += 1);
}

function allOf(jobs: readonly number[]): Promise<readonly (readonly number[])[]> {
  const handed: (readonly number[])[] = [];
  return new Promise((resolve) => {
    inSlices(
      jobs,
      (job) => (job % 2 === 0 ? job : undefined),
      (found, done) => {
        handed.push(found);
        if (done) resolve(handed);
      },
      slowClock(),
    );
  });
}

test('long work is done in stretches, and what was found so far is handed over after each', async () => {
  const handed = await allOf(Array.from({ length: 20 }, (_, i) => i));
  expect(handed.length).toBeGreaterThan(2);
  expect(handed.at(-1)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18]);
  handed.slice(1).forEach((found, i) => expect(found.slice(0, handed[i]?.length)).toEqual(handed[i]));
});

test('no work is done at once', async () => {
  expect(await allOf([])).toEqual([[]]);
});

test('ended work hands over nothing more', () => {
  vi.useFakeTimers();
  const onFound = vi.fn<(found: readonly number[], done: boolean) => void>();
  const stop = inSlices(
    Array.from({ length: 50 }, (_, i) => i),
    (job) => job,
    onFound,
    slowClock(),
  );
  vi.advanceTimersToNextTimer();
  const before = onFound.mock.calls.length;
  stop();
  vi.runAllTimers();
  expect(before).toBe(1);
  expect(onFound.mock.calls).toHaveLength(before);
  vi.useRealTimers();
});
