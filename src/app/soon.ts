import { afterPaint } from './after-paint.ts';

const inputs = ['pointerdown', 'keydown', 'pagehide'] as const;

/**
 * Does what follows from a click after the browser has painted what the click itself changed, but always
 * before the next thing that a person does: nobody can be faster than an answer.
 */
export function soon(work: () => void): void {
  let isDone = false;
  const doIt = (): void => {
    if (isDone) return;
    isDone = true;
    for (const input of inputs) removeEventListener(input, doIt, { capture: true });
    work();
  };
  for (const input of inputs) addEventListener(input, doIt, { capture: true });
  afterPaint(doIt);
}
