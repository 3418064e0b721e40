import { readFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';

const published = path.resolve(import.meta.dirname, '../../public');

/** Answers requests for files beside the pages as a host would; `undefined` for one that is offline. */
export function serveFiles(answer: (address: string) => string | undefined = textOf) {
  const serve = vi.fn<(address: string) => Promise<Response>>((address) => {
    const text = answer(address);
    return text === undefined ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response(text));
  });
  vi.stubGlobal('fetch', serve);
  return serve;
}

/** A published file, by its address. */
export function textOf(address: string): string {
  return readFileSync(path.join(published, address), 'utf8');
}
