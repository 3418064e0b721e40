import type { Term } from '#catalogue/glossary-shapes.ts';

/** Without accents and capitals, every run of other signs a space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The terms that hold every word of the text, in their names or in what is said of them. */
export function narrowTerms(terms: readonly Term[], find: string): readonly Term[] {
  const words = plain(find).split(' ');
  return terms.filter(({ term, spelled, short, more = '' }) => {
    const said = plain([term, ...spelled, short, more].join(' '));
    return words.every((word) => said.includes(word));
  });
}

/** The terms in the order of the alphabet, those with one first letter together. */
export function termsByLetter(terms: readonly Term[]): readonly (readonly [letter: string, terms: readonly Term[]])[] {
  const sorted = terms.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB'));
  return [...Map.groupBy(sorted, ({ term }) => term.charAt(0).toUpperCase())];
}
