import { readText, type TextRead } from './read-text.ts';

/** Ends a reading that nobody waits for any more. */
type Stop = () => void;

/** Where a browser has no workers or refuses one, the page reads it itself, after it has painted. */
function readLater(text: string, onRead: (read: TextRead) => void): Stop {
  const timer = setTimeout(() => onRead(readText(text)), 0);
  return () => clearTimeout(timer);
}

/** Reads a text beside the page: in a worker, or later on the page where there is none. */
export function readAside(text: string, onRead: (read: TextRead) => void): Stop {
  if (typeof Worker === 'undefined') return readLater(text, onRead);
  let worker: Worker;
  try {
    worker = new Worker(new URL('./reading.worker.ts', import.meta.url), { type: 'module', name: 'reading' });
  } catch {
    return readLater(text, onRead);
  }
  let stop: Stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<TextRead>) => {
    worker.terminate();
    onRead(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    stop = readLater(text, onRead);
  });
  worker.postMessage(text);
  return () => stop();
}
