import type { LinkWords } from '#catalogue/schema.ts';
import { opinionName } from './opinion-name.ts';
import { opinionParameters } from './opinion-parameters.ts';
import { queryOf } from './query-of.ts';
import { readLink, type Dropped, type Link, type SearchParameters } from './read-link.ts';
import { parseSearch } from './search-text.ts';

/** One person's answers, as their link carries them. */
export interface Opinion extends Pick<Link, 'answers' | 'edition' | 'seen'> {
  /** what it is called; empty where nobody named it */
  readonly name: string;
}

/** Something in an opinion that could not be used, and why. */
export interface OpinionStranger {
  /** the opinion's parameter */
  readonly parameter: string;
  /** at most 60 characters of it */
  readonly value: string;
  readonly why: Dropped['why'] | 'holds no answers';
}

/** The opinions of an address, and what of it could not be used. */
export interface OpinionsReading {
  /** each with at least one answer */
  readonly opinions: readonly Opinion[];
  readonly strangers: readonly OpinionStranger[];
}

const longestQuoted = 60;

function readOpinion(parameter: string, text: string, words: LinkWords): OpinionsReading {
  const { name = '', ...search } = parseSearch(queryOf(text));
  const { answers, edition, seen, dropped } = readLink(search, words);
  const strangers = dropped.map((each) => ({ parameter, value: `${each.parameter}=${each.value}`, why: each.why }));
  if (Object.keys(answers).length === 0) {
    return { opinions: [], strangers: [{ parameter, value: text.slice(0, longestQuoted), why: 'holds no answers' }] };
  }
  const opinion = { answers, ...(edition && { edition }), ...(seen && { seen }), name: opinionName(name) };
  return { opinions: [opinion], strangers };
}

/**
 * Reads the opinions that an address holds beside one another: in each parameter the search text of a link
 * to a result, or a whole pasted address. Never throws: what is not known is left out and named.
 *
 * @param search text by parameter name; anything may stand in it
 */
export function readOpinions(search: SearchParameters, words: LinkWords): OpinionsReading {
  const readings = opinionParameters.flatMap((parameter) => {
    const text = search[parameter]?.trim() ?? '';
    return text === '' ? [] : readOpinion(parameter, text, words);
  });
  return {
    opinions: readings.flatMap(({ opinions }) => opinions),
    strangers: readings.flatMap(({ strangers }) => strangers),
  };
}

/** So many words of a pasted text are tried: more than any message that hands on a few links. */
const mostWords = 2000;

/** What a sentence puts around a link. */
const around = /^[<("'“‘[]+|[>)"'”’\].,;:!]+$/g;

/**
 * The opinions in a text that somebody pastes: a link to a result, several, or one that holds opinions
 * beside one another already, with any words around them. Only the search text of a link counts, so that
 * it may come from another host or be relative.
 *
 * @returns empty where the text holds no answers
 */
export function readPastedOpinions(text: string, words: LinkWords): readonly Opinion[] {
  const pieces = text.split(/\s+/).slice(0, mostWords);
  return pieces.flatMap((piece) => {
    if (!piece.includes('=')) return [];
    const bare = piece.replaceAll(around, '');
    const beside = readOpinions(parseSearch(queryOf(bare)), words).opinions;
    return beside.length > 0 ? beside : readOpinion('', bare, words).opinions;
  });
}
