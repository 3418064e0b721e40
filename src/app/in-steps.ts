/** Longest stretch of work between two chances to paint or to take a click, in milliseconds. */
const stretch = 6;

/**
 * Takes a piece of work to its end without holding up the page.
 *
 * @param now a clock in milliseconds
 * @param onPause told after each stretch what the last step said
 * @returns a function that ends the work
 */
export function inSteps<Said, Result>(
  steps: Generator<Said, Result>,
  onDone: (result: Result) => void,
  now: () => number,
  onPause?: (said: Said) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    const end = now() + stretch;
    let step = steps.next();
    while (step.done !== true && now() < end) step = steps.next();
    if (step.done === true) {
      onDone(step.value);
      return;
    }
    onPause?.(step.value);
    timer = setTimeout(go, 0);
  };
  timer = setTimeout(go, 0);
  return () => clearTimeout(timer);
}
