import { inARow } from './in-a-row.ts';
import { ofHundred } from './of-hundred.ts';

/** What became of the first place over ways to answer what is open. */
interface Stays {
  /** share of the ways in which it stays */
  readonly stays: number;
  /** how many ways were tried */
  readonly samples: number;
}

const count = new Intl.NumberFormat('en-GB');

/** All or none is said only of those that were tried: there are more. */
function inWays({ stays, samples }: Stays, ways: string): string {
  if (stays === 1) return `in all ${count.format(samples)} ways ${ways} that were tried`;
  if (stays === 0) return `in none of the ${count.format(samples)} ways ${ways} that were tried`;
  return `in ${ofHundred(stays)} of 100 ways ${ways}`;
}

/**
 * How often the first place stays where it is, in a sentence.
 *
 * @param leaders names of those that have it
 * @param ways what the ways are ways to do: `to answer the rest`
 */
export function staysWords(leaders: readonly string[], stays: Stays, ways: string): string {
  if (leaders.length === 1) return `${leaders[0] ?? ''} stays first ${inWays(stays, ways)}.`;
  return `${inARow(leaders, 'and')} share the first place; one of them keeps it ${inWays(stays, ways)}.`;
}

/** What an answer to the most telling question would be worth, after its name. */
export function tellsMostWords(after: number): string {
  return `tells most: whoever leads once it is answered stays first in ${ofHundred(after)} of 100.`;
}
