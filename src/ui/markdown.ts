/** Text that stays text: on one line, and nothing in it is taken for a sign of Markdown or HTML. */
export function markdownText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`);
}

/** An address that ends neither its link nor its cell. */
export function markdownAddress(address: string): string {
  return address.replaceAll(/[\s<>|\\]/g, (sign) => encodeURIComponent(sign));
}

/** One line of a table; the cells are Markdown already. */
export function markdownLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
