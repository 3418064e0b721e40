import type { SearchParameters } from './read-link.ts';

/**
 * Search parameters from the text after the question mark. Broken percent signs stay as they are;
 * a parameter that stands there twice is joined by a dot, as if both options had been written in one.
 *
 * @param text with or without the leading `?`
 */
export function parseSearch(text: string): SearchParameters {
  const found = new Map<string, string>();
  for (const part of text.replace(/^\?/, '').split('&')) {
    if (part === '') continue;
    const [name = '', ...rest] = part.split('=');
    const key = decode(name);
    const value = decode(rest.join('='));
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? value : `${earlier}.${value}`);
  }
  return Object.fromEntries(found);
}

/**
 * The text of search parameters, with its leading `?`; empty when there are none. Letters, digits,
 * dots and hyphens stand as they are, so a link can be read.
 */
export function stringifySearch(parameters: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
      : [],
  );
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
