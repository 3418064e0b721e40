import { dateWords } from './date-words.ts';

const ordinals = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * An edition by its id: `2026-11` is the "edition of November 2026", `2026-11-2` the "second edition of
 * November 2026"; what begins with `after-` has corrections since. Anything else stands as it is.
 */
export function editionWords(id: string): string {
  const [whole, after, month = '', number] = /^(after-)?(\d{4}-\d{2})(?:-(\d+))?$/.exec(id) ?? [];
  if (whole === undefined) return `edition ${id}`;
  const ordinal = ordinals[Number(number)];
  const which = number === undefined ? 'edition' : ordinal === undefined ? `edition ${number}` : `${ordinal} edition`;
  return `${which} of ${dateWords(month)}${after === undefined ? '' : ' with corrections since'}`;
}
