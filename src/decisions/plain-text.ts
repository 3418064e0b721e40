const control = /[\p{Cc}\u2028\u2029]+/gu;
const controlInNote = /[^\P{Cc}\n\t]+/gu;

/** A text on one line, without signs that cannot be seen. */
export function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(control, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** A text whose lines stay lines, without other signs that cannot be seen. */
export function plainLines(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(controlInNote, '')
    .trim();
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return !/[^\p{Cf}\p{Z}\p{Cc}]/u.test(text);
}
