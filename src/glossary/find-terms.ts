import type { ShortTerm } from '#catalogue/glossary-shapes.ts';

/** A stretch of a text in which a term of the glossary is written, from `start` up to `end`. */
export interface Occurrence {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export type FindTerms = (text: string) => readonly Occurrence[];

interface Spelling {
  readonly text: string;
  readonly term: string;
  readonly hasCapitals: boolean;
}

const wordStart = /(?<![\p{L}\p{N}_-])[\p{L}\p{N}]/gu;
const goesOn = /^(?:[\p{L}\p{N}_-]|\.[\p{L}\p{N}])/u;
const initials = /(?<=^|[ -])\p{Lu}/gu;

/** The length that the spelling takes up here, a plural s included; 0 where something else stands. */
function lengthAt(text: string, start: number, { text: spelling, hasCapitals }: Spelling): number {
  const written = text.slice(start, start + spelling.length);
  const plain = hasCapitals ? written : written.replace(initials, (initial) => initial.toLowerCase());
  if (plain !== spelling) return 0;
  const lengths = [spelling.length, ...(text[start + spelling.length] === 's' ? [spelling.length + 1] : [])];
  return lengths.find((length) => !goesOn.test(text.slice(start + length, start + length + 2))) ?? 0;
}

/**
 * Recognises terms in texts: the first occurrence of each, whole words only, the longest spelling first. A
 * spelling with capitals must stand as it is ("HA"), one without may begin its words with them.
 */
export function termFinder(terms: readonly ShortTerm[]): FindTerms {
  const byInitial = new Map<string, Spelling[]>();
  for (const { id, term, spelled } of terms) {
    const name = /\p{Lu}/u.test(term.slice(1)) ? term : term.toLowerCase();
    for (const text of new Set([name, ...spelled])) {
      const initial = text.charAt(0).toLowerCase();
      const others = byInitial.get(initial) ?? [];
      byInitial.set(initial, [...others, { text, term: id, hasCapitals: text !== text.toLowerCase() }]);
    }
  }
  for (const spellings of byInitial.values()) spellings.sort((a, b) => b.text.length - a.text.length);
  return (text) => {
    const found = new Map<string, Occurrence>();
    let end = 0;
    for (const { index: start, 0: initial } of text.matchAll(wordStart)) {
      if (start < end) continue;
      for (const spelling of byInitial.get(initial.toLowerCase()) ?? []) {
        const length = lengthAt(text, start, spelling);
        if (length === 0) continue;
        end = start + length;
        if (!found.has(spelling.term)) found.set(spelling.term, { term: spelling.term, start, end });
        break;
      }
    }
    return [...found.values()];
  };
}
