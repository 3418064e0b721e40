/**
 * The texts of `glossary.gen.ts`, for the page that shows everything, and of `terms.gen.ts`: what it takes
 * to recognise a word in a text and to explain it in a sentence. Words that are too common stay out of it.
 */
import type { ShortTerm, Term } from '#catalogue/glossary-shapes.ts';

/** As data, so that a page cited by several words does not become a file of its own. */
export function glossaryModule(terms: readonly Term[]): string {
  const text = JSON.stringify(terms, null, 2);
  return `import type { Term } from '../glossary-shapes.ts';\n\nexport const glossary: readonly Term[] = ${text};\n`;
}

export function termsModule(terms: readonly Term[]): string {
  const marked = terms
    .filter(({ quiet }) => quiet !== true)
    .map(({ id, term, spelled, short }): ShortTerm => ({ id, term, spelled, short }));
  const text = JSON.stringify(marked, null, 2);
  return `import type { ShortTerm } from '../glossary-shapes.ts';\n\nexport const terms: readonly ShortTerm[] = ${text};\n`;
}
