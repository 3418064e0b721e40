/**
 * The texts of `glossary.gen.ts`, for the page that shows everything, and of `terms.gen.ts`: what it takes
 * to recognise a word in a text and to explain it in a sentence. Words that are too common stay out of it.
 */
import type { SeeNames, ShortTerm, Term } from '#catalogue/glossary-shapes.ts';
import type { Criterion, Mode, Platform } from '#catalogue/schema.ts';

interface Seen {
  readonly criteria: readonly Criterion[];
  readonly modes: readonly Mode[];
  readonly platforms: readonly Platform[];
}

/** Words as data, so that a page cited by several does not become a file of its own; names, so that the page needs no more. */
export function glossaryModule(terms: readonly Term[], { criteria, modes, platforms }: Seen): string {
  const named = (kind: 'criteria' | 'modes' | 'platforms', all: readonly (readonly [id: string, name: string])[]) =>
    Object.fromEntries(all.filter(([id]) => terms.some(({ see }) => see[kind]?.includes(id))));
  const names: SeeNames = {
    criteria: named(
      'criteria',
      criteria.map(({ id, label }) => [id, label]),
    ),
    modes: named(
      'modes',
      modes.map(({ id, name }) => [id, name]),
    ),
    modeClasses: named(
      'modes',
      modes.map((mode) => [mode.id, mode.class]),
    ),
    platforms: named(
      'platforms',
      platforms.map(({ id, name }) => [id, name]),
    ),
  };
  return [
    `import type { SeeNames, Term } from '../glossary-shapes.ts';\n`,
    `export const glossary: readonly Term[] = ${JSON.stringify(terms, null, 2)};\n`,
    `export const seeNames: SeeNames = ${JSON.stringify(names, null, 2)};\n`,
  ].join('\n');
}

export function termsModule(terms: readonly Term[]): string {
  const marked = terms
    .filter(({ quiet }) => quiet !== true)
    .map(({ id, term, spelled, short }): ShortTerm => ({ id, term, spelled, short }));
  const text = JSON.stringify(marked, null, 2);
  return `import type { ShortTerm } from '../glossary-shapes.ts';\n\nexport const terms: readonly ShortTerm[] = ${text};\n`;
}
