import type { Found } from './make-find.ts';

/** What a search came to, in a sentence that is read out with every letter. */
export function foundWords(query: string, { hits, isNear }: Found): string {
  const text = query.trim();
  if (text === '') return '';
  if (hits.length === 0) return `Nothing here has “${text}” in it, or anything like it. Pages to go on from:`;
  if (isNear)
    return `Nothing here has “${text}” in it. ${hits.length === 1 ? 'One comes' : `${hits.length} come`} near:`;
  return `${hits.length} found`;
}
