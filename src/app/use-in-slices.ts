import { startTransition, useEffect, useState } from 'react';
import { inSlices } from './in-slices.ts';

/** What has been found so far, and whether the search has ended. */
export interface Search<Found> {
  readonly found: readonly Found[];
  readonly done: boolean;
}

const nothing: readonly never[] = [];

/**
 * Does a list of jobs in slices beside the page. Both arguments must stay the same from render to render
 * while the question is the same; other ones end the search and begin another.
 */
export function useInSlices<Job, Found>(jobs: readonly Job[], work: (job: Job) => Found | undefined): Search<Found> {
  const [state, setState] = useState<Search<Found> & { readonly jobs: readonly Job[] }>();
  useEffect(
    () =>
      inSlices(
        jobs,
        work,
        (found, done) => {
          if (done) startTransition(() => setState({ jobs, found, done }));
        },
        () => performance.now(),
      ),
    [jobs, work],
  );
  return state?.jobs === jobs ? state : { found: nothing, done: false };
}
