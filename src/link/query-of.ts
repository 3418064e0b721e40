/**
 * The query in whatever somebody pastes as a link: a whole address, a path, or the query alone, with or
 * without its question mark. A fragment behind the query is not part of it; a query inside the fragment
 * (`#/result?…`) is.
 *
 * @returns text without the leading `?`; empty when there is nothing that could be a query
 */
export function queryOf(text: string): string {
  const trimmed = text.trim();
  const start = trimmed.indexOf('?');
  const query = start >= 0 ? trimmed.slice(start + 1) : trimmed;
  if (start < 0 && !query.includes('=')) return '';
  const fragment = query.indexOf('#');
  return fragment < 0 ? query : query.slice(0, fragment);
}
