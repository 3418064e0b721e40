import { createHash } from 'node:crypto';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
}

/** The text of an edition's file: the same catalogue always gives the same bytes. */
export function editionText(id: string, catalogue: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify(sorted({ format: 1, edition: id, ...catalogue }))}\n`;
}

/** SHA-256 in hexadecimal. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
