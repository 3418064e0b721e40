import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Findable } from '#catalogue/search-shapes.ts';
import type { Kind } from './kinds.ts';
import { indexedWords, wordsOf } from './split-words.ts';

export type Entry = Findable<Kind>;

export interface Hit {
  readonly entry: Entry;
  /** the other name by which it was found, where its own name has not that word */
  readonly by: string | undefined;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** nothing has these words; these come near */
  readonly isNear: boolean;
}

export type Find = (query: string) => Found;

const inNames: SearchOptions = { fields: ['name', 'also'], boost: { name: 2 }, combineWith: 'AND', prefix: true };
const anywhere: SearchOptions = { ...inNames, fields: ['name', 'also', 'text'] };

/** One letter may be wrong in four, two in eight: shorter words would become any other word. */
const typo = (share: number) => (word: string) => (word.length < 4 ? false : share);

/** Ever more forgiving ways to look, each tried only where those before it found nothing. */
const attempts: readonly (readonly SearchOptions[])[] = [
  [inNames, anywhere],
  [inNames, anywhere].map((options) => ({ ...options, fuzzy: typo(0.25) })),
  [{ ...anywhere, fuzzy: typo(0.34), combineWith: 'OR' }],
];

/** As people type it: without capitals, signs and spaces. */
const bare = (text: string): string => wordsOf(text).join('');

function nameWith(words: ReadonlySet<string>, { name, also }: Entry): string | undefined {
  const has = (text: string) => indexedWords(text).some((word) => words.has(word));
  return has(name) ? undefined : also.find(has);
}

/**
 * An index over all entries, and the way to ask it. First stands what is called exactly so, in the order of the
 * entries, then what has the words in a name, then what has them in a text.
 */
export async function makeFind(entries: readonly Entry[]): Promise<Find> {
  const index = new MiniSearch({
    idField: 'at',
    fields: ['name', 'also', 'text'],
    tokenize: indexedWords,
    processTerm: (word) => word,
    searchOptions: { tokenize: wordsOf },
  });
  const documents = entries.map(({ name, also, note, text }, at) => {
    return { at, name, also: also.join('\n'), text: `${note} ${text}` };
  });
  // in pieces, so that the first letters can be typed meanwhile
  await index.addAllAsync(documents, { chunkSize: 20 });
  const named = new Map<string, number[]>();
  for (const [at, { name, also }] of entries.entries()) {
    for (const own of new Set([name, ...also].map(bare))) named.set(own, [...(named.get(own) ?? []), at]);
  }
  const look = (query: string, options: readonly SearchOptions[]): readonly Hit[] => {
    const results = options.flatMap((each) => index.search(query, each));
    const first = named.get(bare(query)) ?? [];
    const hits = new Map<number, Hit>();
    for (const { id, terms } of [...first.flatMap((at) => results.find((each) => each.id === at) ?? []), ...results]) {
      const at = Number(id);
      const entry = entries[at];
      if (entry !== undefined && !hits.has(at)) hits.set(at, { entry, by: nameWith(new Set(terms), entry) });
    }
    return [...hits.values()];
  };
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return { hits: [], isNear: false };
    // a single letter begins some word of nearly every text
    if (words.every((word) => word.length === 1)) return { hits: look(query, [inNames]), isNear: false };
    for (const [at, options] of attempts.entries()) {
      const hits = look(query, options);
      if (hits.length > 0) return { hits, isNear: at > 0 };
    }
    return { hits: [], isNear: true };
  };
}
