/** Longest stretch of work between two chances to paint or to take a click, in milliseconds. */
const slice = 6;

/**
 * Does a list of small jobs without holding up the page, and hands over what has been found so far after
 * each stretch.
 *
 * @param now a clock in milliseconds
 * @returns a function that ends the work
 */
export function inSlices<Job, Found>(
  jobs: readonly Job[],
  work: (job: Job) => Found | undefined,
  onFound: (found: readonly Found[], done: boolean) => void,
  now: () => number,
): () => void {
  const found: Found[] = [];
  let next = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stretch = (): void => {
    const end = now() + slice;
    while (next < jobs.length && now() < end) {
      const [job] = jobs.slice(next, next + 1);
      next += 1;
      const result = job === undefined ? undefined : work(job);
      if (result !== undefined) found.push(result);
    }
    onFound([...found], next >= jobs.length);
    if (next < jobs.length) timer = setTimeout(stretch, 0);
  };
  timer = setTimeout(stretch, 0);
  return () => clearTimeout(timer);
}
