/** The longest text that is quoted of a line. */
export const longestExcerpt = 120;

/**
 * A line of a sane length: whole where it is short, else the part around a word, or its beginning.
 *
 * @param word searched as a whole word; the beginning is taken where it is not found
 */
export function excerpt(text: string, word?: string): string {
  if (text.length <= longestExcerpt) return text;
  const found = word === undefined ? -1 : ` ${text} `.search(new RegExp(`[ ,<]${word}[ ,>]`));
  const room = longestExcerpt - 2;
  const start = Math.max(0, Math.min(found - Math.floor(room / 2), text.length - room));
  const part = text.slice(start, start + room).trim();
  return `${start > 0 ? '…' : ''}${part}${start + room < text.length ? '…' : ''}`;
}
