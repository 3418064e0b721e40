import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { editionAddress, forgetEdition, loadEdition } from '#app/edition-file.ts';

const id = '2026-11';
const text = readFileSync(path.resolve(import.meta.dirname, `../../public/editions/${id}.json`), 'utf8');

function serve(answer: () => Promise<Response>) {
  const asked = vi.fn<() => Promise<Response>>(answer);
  vi.stubGlobal('fetch', asked);
  return asked;
}

afterEach(() => {
  forgetEdition(id);
  vi.unstubAllGlobals();
});

describe('the file of an edition', () => {
  test('is fetched from beside the pages, once', async () => {
    const asked = serve(() => Promise.resolve(new Response(text)));
    const [first, second] = await Promise.all([loadEdition(id), loadEdition(id)]);
    expect(first.edition?.edition).toBe(id);
    expect(second).toBe(first);
    expect(asked).toHaveBeenCalledOnce();
    expect(asked.mock.calls).toMatchObject([[editionAddress(id), {}]]);
    expect(editionAddress(id)).toBe('/editions/2026-11.json');
  });

  test('that differs in a letter from what was published is not used', async () => {
    serve(() => Promise.resolve(new Response(text.replace('Proxmox', 'Praxmox'))));
    expect(await loadEdition(id)).toEqual({ edition: undefined, why: 'not as published' });
  });

  test('is held to its schema where the browser has no checksums', async () => {
    vi.stubGlobal('crypto', {});
    serve(() => Promise.resolve(new Response(text)));
    expect((await loadEdition(id)).edition?.edition).toBe(id);
    forgetEdition(id);
    serve(() => Promise.resolve(new Response('{"format":1,"edition":"2026-11"}')));
    expect(await loadEdition(id)).toEqual({ edition: undefined, why: 'not as published' });
  });

  test.each([
    ['a host that has it no more', () => Promise.resolve(new Response('gone', { status: 404 })), 'withdrawn'],
    [
      'a host that answers everything with the page',
      () => Promise.resolve(new Response('<!doctype html>')),
      'withdrawn',
    ],
    ['a machine without network', () => Promise.reject(new TypeError('offline')), 'out of reach'],
  ])('on %s gives a reason instead of an exception', async (_, answer, why) => {
    serve(answer);
    expect(await loadEdition(id)).toEqual({ edition: undefined, why });
  });

  test('can be asked for again after a failure', async () => {
    serve(() => Promise.reject(new TypeError('offline')));
    expect((await loadEdition(id)).edition).toBeUndefined();
    forgetEdition(id);
    serve(() => Promise.resolve(new Response(text)));
    expect((await loadEdition(id)).edition?.edition).toBe(id);
  });

  test('that was never published is not asked for', async () => {
    const asked = serve(() => Promise.resolve(new Response(text)));
    expect((await loadEdition('1999-01')).edition).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
  });
});
