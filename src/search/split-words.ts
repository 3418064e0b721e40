/** Without accents and capitals; what stands between letters and digits parts the words. */
function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words that somebody looks for. */
export function wordsOf(query: string): string[] {
  return [...plainWords(query)];
}

/** The words under which a text is found: "VT-x" by its parts, and as one word by those who leave out the sign. */
export function indexedWords(text: string): string[] {
  return text.split(/\s+/u).flatMap((chunk) => {
    const parts = plainWords(chunk);
    return parts.length > 1 ? [...parts, parts.join('')] : parts;
  });
}
