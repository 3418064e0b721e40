import type { Steps } from '#scoring/why-not.ts';

/** Longest stretch of work between two chances to paint or to take a click, in milliseconds. */
const stretch = 6;

/**
 * Takes a piece of work to its end without holding up the page.
 *
 * @param now a clock in milliseconds
 * @returns a function that ends the work
 */
export function inSteps<Result>(steps: Steps<Result>, onDone: (result: Result) => void, now: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    const end = now() + stretch;
    do {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
    } while (now() < end);
    timer = setTimeout(go, 0);
  };
  timer = setTimeout(go, 0);
  return () => clearTimeout(timer);
}
