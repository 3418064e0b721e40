import type { Line } from './lines.ts';

/** The words of a list that may go on over the next lines. */
export interface Words {
  /** each with the line that it stands in */
  readonly all: ReadonlyMap<string, Line>;
  /** nothing was cut off, so that a word that is missing was not there */
  readonly whole: boolean;
}

/** As many lines as a list of flags may be wrapped into. */
const mostLines = 64;
const onlyWords = /^[\w.[\]-]+(?: +[\w.[\]-]+)*$/;
const leftOut = /(?:…|\.\.\.)\]?$/;

function split(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/**
 * The words behind a label, and on the lines below it that hold nothing but words. Terminals and lscpu
 * wrap in the middle of a word, and the blank that ends a line is often lost, so both readings of a
 * break count: `v` + `mx` is `v`, `mx` and `vmx`.
 */
export function wordsOf(line: Line, following: () => Iterable<Line>): Words {
  const own = split(line.value);
  const all = new Map(own.map((word) => [word, line]));
  let last = own.at(-1) ?? '';
  let end = line.value;
  let { cut } = line;
  let number = line.number;
  for (const next of following()) {
    if (next.number !== number + 1 || next.number > line.number + mostLines || !onlyWords.test(next.text)) break;
    const [first = '', ...rest] = split(next.text);
    for (const word of [last + first, first, ...rest]) if (!all.has(word)) all.set(word, next);
    last = rest.at(-1) ?? first;
    end = next.text;
    cut ||= next.cut;
    number = next.number;
  }
  return { all, whole: !cut && !leftOut.test(end.slice(-10)) };
}
