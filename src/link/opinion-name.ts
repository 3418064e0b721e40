/** Longer names are cut, so that every opinion fits at the head of a column. */
export const longestOpinionName = 30;

/** Control characters, halves of characters, and marks that turn the direction of writing. */
const unwritable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu;
const visible = /[^\p{Cf}\p{Z}]/u;

/**
 * What an opinion is called, as plain text on one line.
 *
 * @param text anything may stand in it
 * @returns empty where nothing of it can be seen
 */
export function opinionName(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').replaceAll(unwritable, '').replaceAll(/ +/g, ' ').trim();
  const cut = Array.from(plain).slice(0, longestOpinionName).join('').trim();
  return visible.test(cut) ? cut : '';
}
