/** Reads pasted text away from the page, so that megabytes of it hold up nothing. */
import { readText } from './read-text.ts';

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  self.postMessage(readText(data));
});
