import { editions } from '#catalogue/gathered/editions.gen.ts';
import type { Edition } from '#editions/edition.ts';
import { readEdition } from '#editions/read-edition.ts';

/** A published edition, or why it cannot be had. */
export type EditionFile =
  | { readonly edition: Edition }
  | { readonly edition: undefined; readonly why: 'out of reach' | 'withdrawn' | 'not as published' };

/** Longest wait for the file, in milliseconds; after it the link is read without. */
const patience = 30_000;

/** Where an edition stands, beside the pages. */
export function editionAddress(id: string): string {
  return `${import.meta.env.BASE_URL}editions/${id}.json`;
}

/** SHA-256 in hexadecimal; `undefined` where the browser has none, as on a page without https. */
async function checksumOf(text: string): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function textOf(id: string): Promise<string | undefined> {
  const response = await fetch(editionAddress(id), { signal: AbortSignal.timeout(patience) });
  return response.ok ? response.text() : undefined;
}

async function load(id: string, sha256: string): Promise<EditionFile> {
  try {
    const text = await textOf(id);
    const data = text === undefined ? undefined : parsed(text);
    // a host that answers every address with the page has no such file
    if (text === undefined || data === undefined) return { edition: undefined, why: 'withdrawn' };
    const { edition } = readEdition(data);
    const isPublished = ((await checksumOf(text)) ?? sha256) === sha256;
    return edition?.edition === id && isPublished ? { edition } : { edition: undefined, why: 'not as published' };
  } catch {
    return { edition: undefined, why: 'out of reach' };
  }
}

const loads = new Map<string, Promise<EditionFile>>();

/**
 * A published edition from beside the pages, held against its checksum and the schema. Fetched once; asked again, it
 * gives the same promise, which is never rejected.
 */
export function loadEdition(id: string): Promise<EditionFile> {
  const known = loads.get(id);
  if (known !== undefined) return known;
  const sha256 = editions.find((edition) => edition.id === id)?.sha256;
  const file: Promise<EditionFile> =
    sha256 === undefined ? Promise.resolve({ edition: undefined, why: 'withdrawn' }) : load(id, sha256);
  loads.set(id, file);
  return file;
}

/** Lets the next asking fetch again, after a failure. */
export function forgetEdition(id: string): void {
  loads.delete(id);
}
