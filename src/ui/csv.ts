/** A spreadsheet takes a cell that begins so for a formula, even a quoted one. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell: quoted where it must be, and never a formula. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of cells as CSV (RFC 4180). */
export function csvText(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('');
}
