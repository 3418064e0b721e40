import type { Occurrence } from './find-terms.ts';

/** A piece of a text: as it is, or a term as it is written there. */
export interface Piece {
  readonly text: string;
  readonly term?: string;
}

/** A text in pieces. Of the terms found in it only those that are wanted are set apart. */
export function splitText(text: string, found: readonly Occurrence[], wanted: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { term, start, end } of found) {
    if (!wanted.has(term)) continue;
    if (start > done) pieces.push({ text: text.slice(done, start) });
    pieces.push({ text: text.slice(start, end), term });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}
