import { withoutPrefix, type Prefix } from './log-prefix.ts';

/** A line of the paste, without what terminals, mail and logs put around it. */
export interface Line {
  /** counted from 1, empty lines included */
  readonly number: number;
  /** trimmed, never empty; cut at `longestLine` characters */
  readonly text: string;
  /** before the first colon, empty when there is none */
  readonly label: string;
  /** behind the first colon, trimmed */
  readonly value: string;
  readonly prefix: Prefix;
  /** the line was longer than what is read of it */
  readonly cut: boolean;
  /** where the next line starts */
  readonly end: number;
}

/** The flags of no processor come near this. */
export const longestLine = 16_384;

const escape = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]{0,20}[A-Za-z]`, 'g');
const oddSpaces = /[\t\u00a0\u2007\u202f\u3000]/g;
const quoteMarks = /^(?:> ?){1,20}/;
const colon = /[:：]/;

/** The text with one kind of line end, and without the zeros of UTF-16 that was read as bytes. */
export function evenLineEnds(text: string): string {
  return text.replaceAll('\0', '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/**
 * The lines that hold anything, one at a time, so that a huge paste is never held twice.
 *
 * @param text with even line ends
 * @param from where a line starts
 * @param number of that line
 */
export function* linesOf(text: string, from = 0, number = 1): Generator<Line, void> {
  for (let start = from; start < text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    const cut = stop - start > longestLine;
    const raw = text.slice(start, cut ? start + longestLine : stop);
    start = stop + 1;
    if (raw === '') continue;
    const line = lineOf(raw);
    if (line.text !== '') yield { ...line, number, cut, end: start };
  }
}

function lineOf(raw: string): Pick<Line, 'text' | 'label' | 'value' | 'prefix'> {
  const plain = raw.replace(escape, '').replace(oddSpaces, ' ').trim().replace(quoteMarks, '').trimStart();
  const { prefix, text } = withoutPrefix(plain);
  const at = text.search(colon);
  return {
    prefix,
    text,
    label: at < 0 ? '' : text.slice(0, at).trim(),
    value: at < 0 ? '' : text.slice(at + 1).trim(),
  };
}
