import type { Acceptability } from '#scoring/acceptability.ts';
import { solveDoubt, type DoubtProblem } from '#scoring/doubt.ts';

/** Ends a simulation that nobody waits for any more. */
type Stop = () => void;

/** Where a browser has no workers or refuses one, the page does it itself, after it has painted. */
function solveLater(problem: DoubtProblem, onSolved: (solved: Acceptability) => void): Stop {
  const timer = setTimeout(() => onSolved(solveDoubt(problem)), 0);
  return () => clearTimeout(timer);
}

/**
 * Solves a problem beside the page: in a worker, or later on the page where there is none. The answer is
 * the same either way.
 */
export function solveAside(problem: DoubtProblem, onSolved: (solved: Acceptability) => void): Stop {
  if (typeof Worker === 'undefined') return solveLater(problem, onSolved);
  let worker: Worker;
  try {
    worker = new Worker(new URL('./doubt.worker.ts', import.meta.url), { type: 'module', name: 'doubt' });
  } catch {
    return solveLater(problem, onSolved);
  }
  let stop: Stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<Acceptability>) => {
    worker.terminate();
    onSolved(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    stop = solveLater(problem, onSolved);
  });
  worker.postMessage(problem);
  return () => stop();
}
