import { counted, countWords } from './count-words.ts';

/**
 * What is wrong with a pasted text, if anything.
 *
 * @param found how many opinions were found in it
 * @param room how many more fit into the address
 */
export function pasteFault(found: number, room: number): string | undefined {
  if (found === 0) {
    return 'No answers stand in this text. Paste the address of a result: it goes on behind a question mark, as in …/result?purpose=lab&hosts=one.';
  }
  if (found > room) {
    return `This text holds ${counted(found, 'opinion', 'opinions')}, and there is room for ${countWords(room)} more.`;
  }
  return undefined;
}
