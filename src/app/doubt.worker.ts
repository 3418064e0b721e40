/** Runs the simulation away from the page, so that no click waits for it. */
import { solveDoubt, type DoubtProblem } from '#scoring/doubt.ts';

self.addEventListener('message', ({ data }: MessageEvent<DoubtProblem>) => {
  self.postMessage(solveDoubt(data));
});
