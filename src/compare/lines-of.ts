/**
 * How many lines a text takes when no line is longer than so many characters, word by word. An estimate:
 * letters differ in width.
 */
export function linesOf(text: string, longest: number): number {
  let lines = 1;
  let length = 0;
  for (const word of text.split(' ')) {
    const together = length === 0 ? word.length : length + 1 + word.length;
    if (length > 0 && together > longest) {
      lines += 1;
      length = word.length;
    } else {
      length = together;
    }
    lines += Math.max(0, Math.floor((length - 1) / longest));
    length = length === 0 ? 0 : ((length - 1) % longest) + 1;
  }
  return lines;
}
